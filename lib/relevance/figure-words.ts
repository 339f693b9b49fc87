/** Pairs a value with all words for it; the words stand in one text, split at `|`. */
function spread<T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([words, value]) => words.split('|').map((word) => [word, value] as const)));
}

/** Numbers as English writes them out. */
export const WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);

/** Words that scale a number, in lower case. */
export const SCALES: ReadonlyMap<string, number> = spread([
  ['thousand|mil|千|тыс.|tausend|mille', 1e3],
  ['萬|万|만', 1e4],
  [
    'million|millions|mn|m|mio.|mio|millionen|millones|millón|milhões|milioni|miljoen|млн|百萬|百万|백만',
    1e6,
  ],
  ['億|亿|억', 1e8],
  [
    'billion|bn|b|mrd.|mrd|milliarden|milliarde|milliards|milliard|miliardi|mil millones|bilhões|bi|miljard|млрд|十億|십억',
    1e9,
  ],
  ['trillion|tn|billionen|billones|mille milliards|trilhões|bilioni|трлн|兆|万亿|萬億|조', 1e12],
]);

/** What figures count, in lower case but for the signs before a number, and in how many of our units. */
export const UNITS: ReadonlyMap<string, { readonly unit: string; readonly factor: number }> = spread([
  ...counting(
    'USD',
    'us$|$|us dollars|us-dollar|dollars|dollar|usd|dólares|dollari|долларов|美元|美金|ドル|米ドル|달러',
  ),
  ...counting(
    'TWD',
    'nt$|new taiwan dollars|new taiwan dollar|taiwan dollars|taiwan-dollar|twd|台幣|新台幣|新臺幣|台湾ドル|台湾元|대만달러|대만 달러',
  ),
  ...counting('CNY', 'yuan|renminbi|cny|人民幣|人民币|人民元|위안'),
  ...counting('元', '元'),
  ...counting('?', '?'),
  ...counting('EUR', '€|euros|euro|eur|欧元|歐元|ユーロ|유로'),
  ...counting('GBP', '£|pounds|pound|gbp|livres|pfund|libras|英镑|英鎊|ポンド|파운드'),
  [
    'gigawatts|gigawatt|gw|gigavatios|gigawatt|gigavatio|吉瓦|ギガワット|기가와트|гвт',
    { unit: 'W', factor: 1e9 },
  ],
  ['megawatts|megawatt|mw|megavatios|兆瓦|メガワット|메가와트|мвт', { unit: 'W', factor: 1e6 }],
  ...counting('%', '%|％|percent|per cent|pour cent|prozent|por ciento|por cento|パーセント|퍼센트'),
  ...counting(
    'people',
    'employees|jobs|people|workers|staff|empleos|empleados|emplois|salariés|mitarbeiter|arbeitsplätze|dipendenti|funcionários|empregos|сотрудников|員工|名員工|名员工|人|名|명',
  ),
  ...counting(
    'users',
    'weekly users|weekly active users|users|nutzer|utilisateurs|usuarios|用戶|用户|ユーザー|이용자',
  ),
  ...counting('racks', 'racks|ai racks|cabinets|schränke|機櫃|机柜|ラック|랙'),
  ...counting('chips', 'processors|processeurs|gpus|prozessoren|procesadores'),
  ...counting('shares', 'shares|aktien|actions|acciones'),
  ['terabits|terabits a second|tbps|tb/s', { unit: 'bit/s', factor: 1e12 }],
  ['months|monate|mois|meses|mesi|カ月|ヵ月|か月|個月|个月|개월', { unit: 'months', factor: 1 }],
]);

/** A unit that is counted as it stands. */
function counting(unit: string, words: string): readonly [string, { unit: string; factor: number }][] {
  return [[words, { unit, factor: 1 }]];
}

/** The unit of a large number without one: "8.4 billion of it". */
export const UNSAID = '?';

const CURRENCIES = new Set(['USD', 'TWD', 'CNY', 'EUR', 'GBP']);

/** Whether `unit` leaves open that it is `other`. */
export function mayMean(unit: string, other: string): boolean {
  if (unit === UNSAID) return CURRENCIES.has(other) || other === '元';
  return unit === '元' && (other === 'TWD' || other === 'CNY');
}
