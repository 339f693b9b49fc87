import { createSSRApp, h, ref, computed } from 'vue';

/** The article's list of berths, as server and browser render it. */
export function createApp() {
  return createSSRApp({
    setup() {
      const berths = ref([
        { id: 1, ship: 'Amber', cargo: 'racks for Foxconn' },
        { id: 2, ship: 'Bell', cargo: 'tea' },
        { id: 3, ship: 'Cormorant', cargo: 'switches from Broadcom' },
      ]);
      const asked = ref('');
      const shown = computed(() => berths.value.filter(({ cargo }) => cargo.includes(asked.value)));
      const land = () => berths.value.unshift({ id: 4, ship: 'Dunlin', cargo: 'maps that OpenAI drew' });
      const rename = () => {
        berths.value.find(({ id }) => id === 2).cargo = 'tea, and a letter to OpenAI';
      };
      return () => [
        h('p', { class: 'controls' }, [
          h('button', { id: 'land', onClick: land }, 'A ship lands'),
          h('button', { id: 'rename', onClick: rename }, 'Open the tea'),
          h('button', { id: 'sort', onClick: () => berths.value.sort((a, b) => a.id - b.id) }, 'Sort'),
          h('input', {
            id: 'ask',
            placeholder: 'Filter',
            value: asked.value,
            onInput: (event) => (asked.value = event.target.value),
          }),
        ]),
        h(
          'ul',
          shown.value.map(({ id, ship, cargo }) => h('li', { key: id }, [h('b', ship), `: ${cargo}`])),
        ),
        h('p', `${shown.value.length} ships are in.`),
      ];
    },
  });
}
