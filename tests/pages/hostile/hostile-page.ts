/** The rows of the table of threats: what a page may do to us, on purpose or by accident. */
export const ROWS = [
  'polluted prototypes',
  'clobbered DOM',
  'closed root',
  'custom elements',
  'synthetic events',
  'detection',
  'registry',
  'editors',
  'style attacks',
  'covers',
  'top layer',
  'full screen',
  'inert',
  'removal',
  'document.open',
  'policy',
  'frames',
  'giant',
  'nesting',
  'storm',
  'endless scroll',
] as const;

/** What is seen of a card: `right` shows the company that was asked for, in reach; else there is none at all. */
export type Sight = 'right' | 'absent';

/** A page that is made to harm us. Code is plain JavaScript of the page, and does the same each time it runs. */
export interface HostilePage {
  readonly row: (typeof ROWS)[number];
  readonly name: string;
  /** A script that runs before anything else of the page. */
  readonly early?: string;
  /** Mark-up for the end of the head, of the article, and of the body. */
  readonly head?: string;
  readonly more?: string;
  readonly after?: string;
  /** A script that runs once all mark-up is there. */
  readonly script?: string;
  /** True: the script goes on for a while, and sets the title to "done" in the end. */
  readonly runs?: boolean;
  /** A Content-Security-Policy; `early` and `script` have the nonce "ours". */
  readonly csp?: string;
  /** A key that the reader presses first, and an expression that holds once it took effect. */
  readonly key?: { readonly press: 'f'; readonly until: string };
  /** Code that runs while a card is open; `host` is our element. */
  readonly attack?: string;
  /** What there is of a card where the pointer rests, after the attack if there is one; without a word, either. */
  readonly card?: Sight;
  /** The least number of marks; by default the three of the first paragraph. */
  readonly marks?: number;
}

/** The document of a hostile page: a small article that names all three companies first. */
export function writeHostilePage({ early, head = '', more = '', after = '', script }: HostilePage): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Racks</title>${wrap(early)}
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Racks","datePublished":"2026-11-20"}</script>
<style>body { font: 18px/1.6 serif; margin: 20px auto; max-width: 600px }</style>${head}</head>
<body><nav></nav><article><h1>Racks for a gigawatt</h1>
<p id="first">OpenAI and Broadcom named a date, and Foxconn named none.</p>${more}</article>${after}${wrap(script)}</body></html>`;
}

function wrap(script: string | undefined): string {
  return script === undefined ? '' : `<script nonce="ours">{ ${script} }</script>`;
}

/** The least number of marks on a page. */
export function expectedMarks({ marks = 3 }: HostilePage): number {
  return marks;
}
