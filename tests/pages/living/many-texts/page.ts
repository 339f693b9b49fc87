import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'many-texts';
const title = 'The roll of all who came';

/** A page of 200,000 text nodes. */
export const manyTexts: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Records' }),
  life: [
    { name: 'it opens', marks: ['OpenAI', 'Foxconn', 'Broadcom'] },
    { name: 'one text changes', act: press('#change'), marks: ['OpenAI', 'Hon Hai', 'Foxconn', 'Broadcom'] },
    {
      name: 'one text comes',
      act: press('#add'),
      marks: ['OpenAI', 'Hon Hai', 'Foxconn', 'Broadcom', 'OpenAI'],
    },
  ],
};
