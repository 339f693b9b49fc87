import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { cdp } from 'vitest/browser';
import { wordsFrom, WordsProvider, type TextSource, type Words } from '../../../components/text.tsx';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

// Fetched as the browser does: Vite does not want files of the public folder imported.
const messages: Readonly<Record<string, Message>> = await (await fetch('/_locales/en/messages.json')).json();

/** Reads a message as `browser.i18n.getMessage` does, and like it answers a missing key with ''. */
const readMessage: TextSource = (key, substitutions = []) => {
  const entry = messages[key];
  if (entry === undefined) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content;
    if (content === undefined) throw new Error(`${key}: no placeholder ${name}`);
    const substitution = substitutions[Number(content.slice(1)) - 1];
    if (substitution === undefined) throw new Error(`${key}: no substitution for ${name}`);
    return substitution;
  });
};

/** The interface in English. */
export const english = wordsFrom(readMessage);

/** English with each message in ⟦brackets⟧: what stands outside them is data, or was hard-coded. */
export const bracketed: Words = wordsFrom((key, substitutions) => {
  const message = readMessage(key, substitutions);
  return message === '' || key.startsWith('locale') ? message : `⟦${message}⟧`;
});

/** Draws `children` as the only thing on the page, with `css` as the only style. */
export function show(
  children: ComponentChild,
  { css = '', words = english }: { css?: string; words?: Words } = {},
) {
  render(null, document.body);
  document.body.replaceChildren();
  for (const old of document.head.querySelectorAll('style[data-shown]')) old.remove();
  const style = document.createElement('style');
  style.dataset.shown = '';
  style.textContent = css;
  document.head.append(style);
  render(<WordsProvider value={words}>{children}</WordsProvider>, document.body);
  return document.body;
}

/** The one element that matches; fails where it is missing. */
export function find<T extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T {
  const found = within.querySelector<T>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The button that says `words`. */
export function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (found === undefined) throw new Error(`no button says ${words}`);
  return found;
}

/** What axe-core holds against the page, target sizes included; an empty list is the aim. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'target-size': { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * Sets what the browser says of the reader's preferences, as `prefers-color-scheme`, and of the medium;
 * nothing resets it.
 */
export async function prefer(
  preferences: Readonly<Record<string, string>>,
  media: 'screen' | 'print' = 'screen',
): Promise<void> {
  const features = Object.entries(preferences).map(([name, value]) => ({ name, value }));
  await (cdp() as { send: (method: string, params: object) => Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    {
      features,
      media,
    },
  );
  for (const { name, value } of features) {
    if (!matchMedia(`(${name}: ${value})`).matches)
      throw new Error(`the browser did not take ${name}: ${value}`);
  }
}
