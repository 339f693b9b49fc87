import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'shadow-roots';
const title = 'A safe, a quote and a slot';

/**
 * Custom elements with open, closed, nested and declared shadow roots, and slots. What stands in a
 * tree counts before what is put in its slots.
 */
export const shadowRoots: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Inside' }),
  life: [
    {
      name: 'it opens',
      marks: [
        'OpenAI',
        'OpenAI',
        'Broadcom',
        'Foxconn',
        'Foxconn',
        'Hon Hai Precision',
        'Broadcom',
        'Foxconn',
      ],
    },
    {
      name: 'its roots change',
      act: press('#write'),
      marks: [
        'OpenAI',
        'OpenAI',
        'Broadcom',
        'Foxconn',
        'Foxconn',
        'OpenAI',
        'Hon Hai Precision',
        'Broadcom',
        'Foxconn',
      ],
    },
  ],
};
