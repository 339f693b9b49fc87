import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'strict-policy';
const title = 'The customs house and its list';

/** A page that forbids whatever it does not need: no inline style, no code from text, no frames. */
export const strictPolicy: LivingPage = {
  name,
  title,
  headers: {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy': 'clipboard-read=(), clipboard-write=()',
    'x-content-type-options': 'nosniff',
  },
  write: () => frame({ name, title, kicker: 'Customs' }),
  life: [
    { name: 'it opens', marks: ['OpenAI'] },
    { name: 'a paragraph comes', act: press('#add'), marks: ['OpenAI', 'Broadcom'] },
  ],
};
