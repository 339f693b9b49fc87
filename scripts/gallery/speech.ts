import { wordsFrom, type TextSource, type Words } from '../../components/text.tsx';

/**
 * How a scene speaks: `plain` English; `long`, half as long again, as translations are; `mirrored`,
 * from right to left, for there is no such translation yet.
 */
export type Speech = 'plain' | 'long' | 'mirrored';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The words of a scene, from the messages that the extension ships. */
export async function chooseWords(speech: Speech): Promise<Words> {
  const messages: Readonly<Record<string, Message>> = await (
    await fetch('/_locales/en/messages.json')
  ).json();
  const speak = SPEAKERS[speech];
  const text: TextSource = (key, substitutions = []) => {
    if (speech === 'mirrored' && key === 'localeDirection') return 'rtl';
    const { message = '', placeholders } = messages[key] ?? {};
    if (key.startsWith('locale')) return message;
    return message
      .split(/(\$\w+\$)/)
      .map((part) => {
        const content = /^\$\w+\$$/.test(part) && placeholders?.[part.slice(1, -1).toLowerCase()]?.content;
        return content ? (substitutions[Number(content.slice(1)) - 1] ?? '') : speak(part);
      })
      .join('');
  };
  return wordsFrom(text);
}

const SPEAKERS: Readonly<Record<Speech, (text: string) => string>> = {
  plain: (text) => text,
  long: (text) => text.replaceAll(/[\p{L}’]{3,}/gu, (word) => word + word.slice(-Math.ceil(word.length / 2))),
  // A right-to-left override turns Latin letters, so that order and alignment show.
  mirrored: (text) => text.replaceAll(/[\p{L}’]+/gu, '\u202e$&\u202c'),
};
