import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'splitting';
const title = 'The type-setter and his loose letters';
const marks = ['OpenAI', 'Hon Hai Precision', 'Broadcom'];

/** A page that splits, joins and wraps its text nodes, as effects, highlighters and translators do. */
export const splitting: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Print' }),
  life: [
    { name: 'it opens', marks },
    { name: 'its texts are split', act: press('#split'), marks },
    { name: 'they are joined', act: press('#normalize'), marks },
    { name: 'each letter is wrapped', act: press('#wrap'), marks },
    { name: 'they are unwrapped', act: press('#unwrap'), marks },
    { name: 'a translator wraps all', act: press('#translate'), marks },
  ],
};
