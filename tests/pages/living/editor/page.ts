import type { Page } from 'puppeteer-core';
import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'editor';
const title = 'The last paragraph is yours';

const writeDraft = async (page: Page): Promise<void> => {
  await page.evaluate(`(() => {
    document.querySelector('#draft').focus();
    getSelection().selectAllChildren(document.querySelector('#draft p'));
    getSelection().collapseToEnd();
  })()`);
  await page.keyboard.type(' Then OpenAI came back.');
};

const selectBack = async (page: Page): Promise<void> => {
  for (const _ of 'came back.')
    await page.evaluate(`getSelection().modify('extend', 'backward', 'character')`);
};

/** A rich text editor and a field: what the reader writes is the reader's, with selection and undo. */
export const editor: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Readers' }),
  life: [
    { name: 'it opens', marks: ['OpenAI'] },
    { name: 'somebody writes', act: writeDraft, marks: ['OpenAI'] },
    { name: 'somebody selects', act: selectBack, marks: ['OpenAI'] },
    { name: 'it is undone', act: (page) => page.evaluate(`document.execCommand('undo')`), marks: ['OpenAI'] },
    {
      name: 'it is done again',
      act: (page) => page.evaluate(`document.execCommand('redo')`),
      marks: ['OpenAI'],
    },
    {
      name: 'it is printed',
      act: press('#publish'),
      marks: ['OpenAI', 'Foxconn', 'OpenAI', 'Broadcom'],
    },
  ],
};
