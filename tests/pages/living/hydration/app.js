import { createElement as h, useState } from 'react';

const REPORTS = [
  { id: 'crane', name: 'Foxconn', text: 'lifts its first racks off the night ferry.' },
  { id: 'fog', name: 'Broadcom', text: 'waits for the fog to clear.' },
  { id: 'lamp', name: 'OpenAI', text: 'pays for the lamps on the quay.' },
];

/** The body of the article, as server and browser render it. */
export function App() {
  const [turned, setTurned] = useState(false);
  const [more, setMore] = useState(false);
  const [count, setCount] = useState(0);
  const [edition, setEdition] = useState(1);
  const reports = turned ? REPORTS.toReversed() : REPORTS;
  return h(
    'div',
    { key: edition },
    h(
      'p',
      null,
      'What ',
      h('em', null, 'OpenAI'),
      ' wants is a harbour that never sleeps, says edition ',
      edition,
      '.',
    ),
    h(
      'p',
      { className: 'controls' },
      h('button', { id: 'turn', onClick: () => setTurned(!turned) }, 'Turn the list'),
      h('button', { id: 'more', onClick: () => setMore(!more) }, 'Read on'),
      h('button', { id: 'count', onClick: () => setCount(count + 1) }, `Applause: ${count}`),
      h('button', { id: 'edition', onClick: () => setEdition(edition + 1) }, 'New edition'),
    ),
    h(
      'ul',
      null,
      ...reports.map(({ id, name, text }) => h('li', { key: id }, h('b', null, name), ' ', text)),
    ),
    more && h('p', null, `After ${count} rounds of applause, Hon Hai and Broadcom leave by different doors.`),
  );
}
