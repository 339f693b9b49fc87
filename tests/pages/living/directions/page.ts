import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'directions';
const title = 'הנמל לא ישן';
const marks = [
  'OpenAI',
  'Foxconn',
  'OpenAI',
  'Broadcom',
  'Broadcom',
  'Foxconn',
  'OpenAI',
  '鴻海',
  'ブロードコム',
];

/** Text from right to left and from top to bottom. */
export const directions: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'נמל', root: 'lang="he" dir="rtl"' }),
  life: [
    { name: 'it opens', marks },
    { name: 'it is turned round', act: press('#turn'), marks },
  ],
};
