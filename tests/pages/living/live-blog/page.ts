import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'live-blog';
const title = 'Live: the harbour summit, hour by hour';

/** A live blog: entries come on top, are corrected in place, and are withdrawn. */
export const liveBlog: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Live', standfirst: 'All times are harbour time.' }),
  life: [
    { name: 'it opens', marks: ['OpenAI'] },
    { name: 'a report comes on top', act: press('#add'), marks: ['Foxconn', 'OpenAI'] },
    { name: 'one without a name comes', act: press('#add'), marks: ['Foxconn', 'OpenAI'] },
    { name: 'a third comes', act: press('#add'), marks: ['Broadcom', 'OpenAI', 'Foxconn', 'OpenAI'] },
    { name: 'it is corrected', act: press('#correct'), marks: ['OpenAI', 'Foxconn', 'OpenAI'] },
    { name: 'it is withdrawn', act: press('#withdraw'), marks: ['Foxconn', 'OpenAI'] },
  ],
};
