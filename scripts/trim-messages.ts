import type { Plugin } from 'vite';

/** A file of messages that `lib/extension/catalogs.ts` asks for. */
const MESSAGES = /[\\/]_locales[\\/]\w+[\\/]messages\.json$/;

/** A file of messages. https://developer.chrome.com/docs/extensions/reference/api/i18n#concepts_and_usage */
type MessageFile = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/** The messages of a file alone, with `$1` in place of `$NAME$`. */
export function trimMessages(file: MessageFile): Record<string, string> {
  return Object.fromEntries(
    Object.entries(file).map(([key, { message, placeholders = {} }]) => [
      key,
      message.replaceAll(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? ''),
    ]),
  );
}

/** Has scripts load messages as `trimMessages` leaves them: notes for translators are half of a file. */
export function trimCatalogs(): Plugin {
  return {
    name: 'newsgloss:trim-messages',
    enforce: 'pre',
    transform: {
      filter: { id: MESSAGES },
      handler: (code) => ({
        code: `export default ${JSON.stringify(trimMessages(JSON.parse(code) as MessageFile))};`,
        moduleType: 'js',
        map: null,
      }),
    },
  };
}
