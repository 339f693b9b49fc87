import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'deep';
const title = 'A box in a box in a box';

/** A page that nests 5,000 elements. */
export const deep: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Boxes' }),
  life: [
    { name: 'it opens', marks: ['OpenAI', 'Foxconn'] },
    { name: 'its innermost text grows', act: press('#open'), marks: ['OpenAI', 'Foxconn', 'Broadcom'] },
  ],
};
