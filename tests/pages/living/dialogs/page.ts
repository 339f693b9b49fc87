import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'dialogs';
const title = 'Two books in the harbour office';
const marks = ['OpenAI', 'Foxconn'];

/** A modal dialog and a popover of the page's own open and close over the article. */
export const dialogs: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Office' }),
  life: [
    { name: 'it opens', marks },
    { name: 'a popover opens', act: press('#ask'), marks },
    { name: 'a modal dialog opens', act: press('#open'), marks },
    { name: 'the dialog closes', act: press('#close'), marks: [...marks, 'Broadcom'] },
  ],
};
