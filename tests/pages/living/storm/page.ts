import { frame } from '../frame.ts';
import { run, type LivingPage } from '../living-page.ts';

const name = 'storm';
const title = 'The telegraph office at noon';

/** A storm of changes: texts change, and lines come and go, hundreds of times a second. */
export const storm: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Wire' }),
  life: [
    { name: 'it opens', marks: ['OpenAI'] },
    {
      name: 'a storm has passed',
      act: run('storm(2)'),
      marks: [
        'Broadcom',
        'OpenAI',
        'Foxconn',
        'Broadcom',
        'OpenAI',
        'OpenAI',
        'Foxconn',
        'OpenAI',
        'Foxconn',
        'OpenAI',
      ],
    },
  ],
};
