/** An address on which nothing but the test's own article is served. */
export const ARTICLE_URL = 'https://daily.newsgloss.example/2026/11/20/racks.html';

/**
 * A small news article that names all three companies. A script of the page keeps its text as it
 * was once parsed, and counts every change of its DOM since, so that a test can ask for both.
 */
export const ARTICLE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Racks for a gigawatt</title>
    <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Racks for a gigawatt", "datePublished": "2026-11-20"}
    </script>
    <style>body { font: 18px/1.6 serif; margin: 20px auto; max-width: 600px; } .far { margin-top: 1500px; }</style>
  </head>
  <body>
    <nav><a href="/openai">OpenAI</a></nav>
    <article>
      <h1>Racks for a gigawatt</h1>
      <p id="first">OpenAI and Broadcom named a date, and Hon <b>Hai</b> named none.</p>
      <h2>Parts</h2>
      <p id="second">The chips come from <a href="/b">Broadcom</a>, the racks from Foxconn’s plants.</p>
      <pre>import openai</pre>
      <h2>Dates</h2>
      <p class="far" id="last">In the end OpenAI decides.</p>
    </article>
    <script>
      const watched = { mutations: 0, hosts: 0, html: document.documentElement.outerHTML };
      const seen = (record) => {
        const nodes = [...record.addedNodes, ...record.removedNodes];
        const host = nodes.length > 0 && nodes.every((node) => node.localName === 'div' && node.popover === 'manual');
        const own = record.target.popover === 'manual';
        if (host) watched.hosts += record.addedNodes.length;
        else if (!own) watched.mutations += 1;
      };
      addEventListener('DOMContentLoaded', () => {
        watched.html = document.documentElement.outerHTML;
        new MutationObserver((records) => records.forEach(seen))
          .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    </script>
  </body>
</html>`;

/** The marked mentions of `ARTICLE`, in its order. */
export const ARTICLE_MENTIONS = [
  'openai: OpenAI',
  'broadcom: Broadcom',
  'foxconn: Hon Hai',
  'broadcom: Broadcom',
  'foxconn: Foxconn',
  'openai: OpenAI',
];
