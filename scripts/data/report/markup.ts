/** Text that is HTML already; only `markup` and `trustMarkup` make it. */
export interface Markup {
  readonly html: string;
}

type Child = Markup | string | number | undefined | readonly Child[];

/**
 * Writes HTML with every value escaped, in text and in quoted attributes alike: a claim that holds
 * `</script>` shows as that. Lists are joined, `undefined` is nothing.
 *
 * It is not named `html`: prettier would lay the templates out anew, and add white space to the script
 * whose hash the policy of the page holds.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Child[]): Markup {
  return { html: strings.map((string, at) => string + write(values[at])).join('') };
}

/** Takes text as HTML. For what this project wrote itself: style sheets and the script of a page. */
export function trustMarkup(html: string): Markup {
  return { html };
}

function write(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string' || typeof child === 'number') return escape(String(child));
  return 'html' in child ? child.html : child.map(write).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
