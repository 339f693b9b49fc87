import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'unfolding';
const title = 'A map that unfolds';
const marks = ['OpenAI', 'Foxconn', 'Broadcom', 'Hon Hai Technology Group'];

/** Parts that are hidden in each of the ways there are, and shown later. */
export const unfolding: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Maps' }),
  life: [
    { name: 'it opens', marks },
    { name: 'all is shown', act: press('#unfold'), marks },
    { name: 'its letters change', act: press('#shout'), marks },
  ],
};
