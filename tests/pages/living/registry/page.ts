import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'registry';
const title = 'The night watch and the lamps';
const marks = ['OpenAI', 'Foxconn'];

/** A page with highlights and adopted style sheets of its own, which clears and replaces all there are. */
export const registry: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Night' }),
  life: [
    { name: 'it opens', marks },
    { name: 'it highlights a word', act: press('#search'), marks },
    { name: 'it clears the registry', act: press('#clear'), marks },
    { name: 'it replaces its adopted style sheets', act: press('#restyle'), marks },
  ],
};
