/** Beginnings of syllables and their ends, for each script in which names are made up. */
const SCRIPTS = {
  latin: [
    'ba co den fi gor han in ka lo mer nex or pa qua ri sol tek um vi wen xan yo zur ast el br qui st th mo'.split(
      ' ',
    ),
    ['', '', ' Group', ' Holdings', ' Corp.', ' Technologies', ' Motors', ' Bank', ' & Co.'],
  ],
  han: [
    [...'安百成大德東方富高光海和華吉金科利明南平人三山上深世天通威新信興永遠正中'],
    ['', '', '集團', '科技', '電子'],
  ],
  katakana: [
    [...'アイウエオカキクコサシスタテトナニノハヒフマミムメモヤユラリルレロワン'],
    ['', '', '・グループ', 'テック'],
  ],
  hangul: [[...'가나다라마바사아자차카타파하고노도로모보소오조호기니디리미비시'], ['', '', ' 그룹', '전자']],
  cyrillic: [
    'ба ве гор дон ев жи зар ин кос лен мир нов ост пет рус сев тан ур фед хим'.split(' '),
    ['', '', 'банк', 'нефть'],
  ],
  arabic: [[...'ابتجحدرسعفقكلمنهوي'], ['', '', ' القابضة', ' للطاقة']],
} as const satisfies Record<string, readonly [readonly string[], readonly string[]]>;

/** Of each hundred names, as among the bundled ones: how many are in which script. */
const SHARES: readonly (readonly [keyof typeof SCRIPTS, number])[] = [
  ['latin', 55],
  ['han', 15],
  ['katakana', 5],
  ['hangul', 8],
  ['cyrillic', 7],
  ['arabic', 10],
];

/** `count` different names, the same in each run. */
export function makeUpNames(count: number): readonly string[] {
  const next = randomNumbers();
  const pick = <T>(list: readonly T[]): T => list[next() % list.length]!;
  const names = new Set<string>();
  while (names.size < count) {
    const [syllables, ends] = SCRIPTS[scriptAt(next() % 100)];
    const length = 2 + (next() % 4);
    const word = Array.from({ length }, () => pick(syllables)).join('');
    names.add(word.charAt(0).toUpperCase() + word.slice(1) + pick(ends));
  }
  return [...names];
}

function scriptAt(percent: number): keyof typeof SCRIPTS {
  let sum = 0;
  return SHARES.find(([, share]) => percent < (sum += share))![0];
}

/** A linear congruential generator with the constants of Numerical Recipes; its high bits alone. */
function randomNumbers(): () => number {
  let state = 7;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8;
}
