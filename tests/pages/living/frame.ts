import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the living pages lie. */
export const LIVING_DIR = import.meta.dirname;

/** What a page puts into the frame that all of them share. */
export interface Framed {
  readonly name: string;
  readonly title: string;
  /** One line above the headline. */
  readonly kicker?: string;
  readonly standfirst?: string;
  /** Mark-up of the article below its head; default: `body.html` in the page's folder. */
  readonly body?: string;
  /** Mark-up for the end of `<head>`. */
  readonly head?: string;
  /** The attributes of `<html>`; default `lang="en"`. */
  readonly root?: string;
  /** False: `script.js` in the page's folder is not loaded. Default true. */
  readonly script?: boolean;
}

/** The document of a news page: the newspaper's masthead, the article, what stands beside it, and its foot. */
export function frame(framed: Framed): string {
  const { name, body = readBody(name) } = framed;
  return `${openFrame(framed)}${body}${closeFrame(name, framed.script)}`;
}

/** The first part of `frame`, up to the head of the article, for pages that stream. */
export function openFrame({ title, kicker = 'Industry', standfirst, head = '', root = 'lang="en"' }: Framed) {
  const metadata = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title };
  return `<!doctype html>
<html ${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - The Brackwater Ledger</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/ledger.css">
<script type="application/ld+json">${JSON.stringify({ ...metadata, datePublished: '2026-11-20' })}</script>
${head}</head>
<body>
<header class="masthead">
<p class="paper">The Brackwater Ledger</p>
<nav aria-label="Sections"><a href="#">Harbour</a><a href="#">Council</a><a href="#">OpenAI</a><a href="#">Foxconn</a><a href="#">Letters</a></nav>
</header>
<div class="page">
<main><article>
<header class="head">
<p class="kicker">${kicker}</p>
<h1>${title}</h1>
${standfirst ? `<p class="standfirst">${standfirst}</p>` : ''}
<p class="byline">By Imke Tarrow, who once wrote about Broadcom · <time datetime="2026-11-20">20 November 2026</time></p>
</header>
`;
}

/** The last part of `frame`. */
export function closeFrame(name: string, script = true): string {
  return `
</article></main>
<aside class="related"><h2>More from the Ledger</h2><ul>
<li><a href="#">Broadcom, and how to spell it</a></li>
<li><a href="#">The ferry that waited for a server rack</a></li>
<li><a href="#">What a gigawatt sounds like at night</a></li>
</ul></aside>
</div>
<footer class="foot" dir="auto">The Brackwater Ledger is invented, and so is its news. OpenAI, Foxconn and Broadcom had no part in it.</footer>
${script ? `<script type="module" src="/assets/${name}.js"></script>` : ''}
</body>
</html>
`;
}

function readBody(name: string): string {
  return readFileSync(join(LIVING_DIR, name, 'body.html'), 'utf8');
}
