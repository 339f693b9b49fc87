import fc from 'fast-check';

const NAMES = ['OpenAI', 'Foxconn', 'Broadcom', 'Hon Hai'];

/** The plain paragraph after each random article: wherever it stands by itself, its two names are marked. */
const PLAIN = '<p class="plain">The plan of OpenAI is on record, says Foxconn, and no word more.</p>';

/** Elements that begin a block, stand in a line, are not read, or are odd. */
const ELEMENTS = (
  'p p p div div section blockquote ul li ol h2 h3 table tbody tr td th dl dt dd figure figcaption details summary header ' +
  'main form fieldset center b i em strong span a mark sub small q cite code ruby rt bdo slot wbr font label nav aside ' +
  'footer button pre script style textarea select option template svg math noscript object canvas title x-card x-y dialog ' +
  'address marquee foreignObject'
).split(' ');

const ATTRIBUTES = [
  'class="share"',
  'class="article-body"',
  'class="comment"',
  'id="parentNode"',
  'name="nodeType"',
  'name="childNodes"',
  'id="chrome"',
  'role="navigation"',
  'role="button"',
  'hidden',
  'inert',
  'contenteditable',
  'aria-hidden="true"',
  'dir="rtl"',
  'lang="ar"',
  'popover',
  'slot="x"',
  'href="/elsewhere"',
  'href="#here"',
  'itemprop="author"',
  'style="display:none"',
  'style="display:contents"',
  'style="float:left;position:absolute"',
  'style="white-space:pre;text-transform:uppercase"',
  'style="column-count:2;writing-mode:vertical-rl"',
  'style="content-visibility:hidden;contain:strict"',
];

/** Mark-up that closes what is not open, opens what is not closed, or hides a name where no text is. */
const STRAYS = [
  '<!-- OpenAI -->',
  '<br>',
  '<img alt="Foxconn">',
  '<input value="Broadcom">',
  '</p>',
  '</div>',
  '<b>',
  '<a>',
];

const WORDS = [' says ', ' and the ', 'https://', '@', '.com', '’s ', '-', '/', ' '.repeat(40), '\n\n\t'];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const name = fc.constantFrom(...NAMES);

/** A name with something in it that nobody sees. */
const cutName = (between: string) =>
  name.chain((whole) =>
    fc.nat(whole.length).map((at) => `${whole.slice(0, at)}${between}${whole.slice(at)}`),
  );

const text = fc.oneof(
  { weight: 4, arbitrary: name.map((whole) => ` ${whole} `) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.oneof(cutName('<b></b>'), cutName('&shy;&#x200b;'), cutName('<wbr><!-- -->')) },
  { weight: 1, arbitrary: fc.constantFrom(...STRAYS) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((any) => any.replace(/[&<>]/g, (sign) => ENTITIES[sign]!)),
  },
);

const { nodes } = fc.letrec<{ nodes: string; node: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((parts) => parts.join('')),
  node: fc.oneof(
    { maxDepth: 7 },
    text,
    fc
      .tuple(fc.constantFrom(...ELEMENTS), fc.subarray(ATTRIBUTES, { maxLength: 2 }), tie('nodes'))
      .map(([tag, attributes, inner]) => `<${[tag, ...attributes].join(' ')}>${inner}</${tag}>`),
    fc
      .tuple(fc.constantFrom('open', 'closed'), tie('nodes'))
      .map(([mode, inner]) => `<div><template shadowrootmode="${mode}">${inner}</template>${inner}</div>`),
  ),
}));

/** Ends what an article may have left open and a section does not end, so that the next one begins afresh. */
const CLOSERS =
  '</script></style></textarea></title></select></template></svg></math></noscript></object></marquee></table>';

/** So many random articles, the same for one seed; each is a section of its own. */
export function makeRandomArticles(count: number, seed: number): readonly string[] {
  return fc
    .sample(nodes, { numRuns: count, seed })
    .map((inner) => `<section>${inner}${CLOSERS}</section>${PLAIN}`);
}

/** A news page of random articles. */
export function writeRandomPage(articles: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Random</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script></head>
<body><h1>Random news</h1>${articles.join('\n')}</body></html>`;
}
