/** The messages of one language by their keys, with `$1` to `$9` where substitutions go. */
export type Messages = Readonly<Record<string, string>>;

/**
 * The message under `key` with its substitutions, as `i18n.getMessage` gives it; the empty string
 * where there is none.
 * https://developer.chrome.com/docs/extensions/reference/api/i18n#method-getMessage
 */
export function fillMessage(messages: Messages, key: string, substitutions: readonly string[] = []): string {
  if (!Object.hasOwn(messages, key)) return '';
  return messages[key]!.replaceAll(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}
