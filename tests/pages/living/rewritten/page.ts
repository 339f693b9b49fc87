import { waitUntil } from '../../../e2e/support/wait-until.ts';
import { frame } from '../frame.ts';
import { run, type LivingPage } from '../living-page.ts';

const name = 'rewritten';
const title = 'An edition that will not last';

/** A page that replaces its body, and then writes itself anew. */
export const rewritten: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Editions' }),
  life: [
    { name: 'it opens', marks: ['OpenAI'] },
    { name: 'its body is replaced', act: run(`edit('replace')`), marks: ['Foxconn'] },
    {
      name: 'it writes itself anew',
      act: async (page) => {
        await run(`edit('rewrite')`)(page);
        await waitUntil(() => page.evaluate(`document.readyState === 'complete'`) as Promise<boolean>, {
          what: 'the new document',
        });
      },
      marks: ['Broadcom', 'OpenAI'],
    },
  ],
};
