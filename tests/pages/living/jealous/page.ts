import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'jealous';
const title = 'The archivist counts her papers';

/** A page that observes itself and undoes, and throws upon, each change that is not its own. */
export const jealous: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Archive' }),
  life: [
    { name: 'it opens', marks: ['OpenAI', 'Foxconn'] },
    { name: 'it files a paper', act: press('#file'), marks: ['OpenAI', 'Foxconn', 'Broadcom'] },
  ],
};
