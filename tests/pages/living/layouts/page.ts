import { frame } from '../frame.ts';
import { press, run, type LivingPage } from '../living-page.ts';

const name = 'layouts';
const title = 'Signs, boards and columns';
const marks = [
  'OpenAI',
  'Foxconn',
  'Hon Hai Precision',
  'Broadcom',
  'OpenAI',
  'Foxconn',
  '鴻海',
  'Broadcom',
  'Broadcom',
];

/** Zoom, transforms, columns, boxes that scroll or stick, ruby, and parts that are laid out late. */
export const layouts: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Signs' }),
  life: [
    { name: 'it opens', marks },
    { name: 'a box is scrolled', act: press('#scroll-box'), marks },
    { name: 'it is enlarged', act: press('#larger'), marks },
    { name: 'it is scrolled', act: run('scrollTo(0, 1200)'), marks },
  ],
};
