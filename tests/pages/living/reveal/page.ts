import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'reveal';
const title = 'Minutes under glass';
const marks = ['Broadcom', 'OpenAI', 'Foxconn'];

/** Most of the article stands in a hidden container, until a script moves its nodes to their place. */
export const reveal: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Council' }),
  life: [
    { name: 'it opens', marks },
    { name: 'the hidden part is moved', act: press('#reveal'), marks },
    { name: 'it is moved again', act: press('#move'), marks },
  ],
};
