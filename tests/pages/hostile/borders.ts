import type { HostilePage } from './hostile-page.ts';

const frame = (attributes: string): string => `<iframe ${attributes} width="600" height="200"></iframe>`;

const INNER = `<article><p>Inside a frame Broadcom waits for OpenAI, and Foxconn for neither of them, as the article goes on to say at some length.</p></article>`;

const srcdoc = (attributes = '', more = ''): string => frame(`${attributes} srcdoc='${INNER}${more}'`);

/** What a page forbids, and what it holds in frames. */
export const BORDER_PAGES: readonly HostilePage[] = [
  {
    row: 'policy',
    name: 'nothing at all',
    csp: "default-src 'none'; script-src 'none'; style-src 'none'",
    card: 'right',
  },
  {
    row: 'policy',
    name: 'trusted types, and none of them',
    csp: "default-src 'none'; script-src 'nonce-ours'; require-trusted-types-for 'script'; trusted-types 'none'",
    script: 'void 0',
    card: 'right',
  },
  {
    row: 'policy',
    name: 'trusted types with a default that throws',
    csp: "script-src 'nonce-ours'; require-trusted-types-for 'script'",
    script: `globalThis.trustedTypes?.createPolicy('default', { createHTML() { throw new Error('trap'); }, createScript() { throw new Error('trap'); }, createScriptURL() { throw new Error('trap'); } });`,
    card: 'right',
  },
  { row: 'policy', name: 'a sandbox without scripts', csp: 'sandbox' },
  {
    row: 'policy',
    name: 'a sandbox with scripts of no origin',
    csp: 'sandbox allow-scripts',
    script: `document.body.dataset.origin = origin;`,
  },
  {
    row: 'policy',
    name: 'a policy that comes by mark-up',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'">`,
    card: 'right',
  },
  { row: 'frames', name: 'a sandbox without scripts', more: srcdoc('sandbox') },
  {
    row: 'frames',
    name: 'a sandbox with scripts, that reaches for its parent',
    more: srcdoc(
      'sandbox="allow-scripts"',
      '<script>try { parent.document.body.remove() } catch {}</script>',
    ),
  },
  {
    row: 'frames',
    name: 'frames that come and go',
    script: `let left = 30; const next = () => { document.querySelector('iframe')?.remove(); if ((left -= 1) > 0) { document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(srcdoc())}); setTimeout(next, 10); } else document.title = 'done'; }; next();`,
    runs: true,
  },
  { row: 'frames', name: 'a hundred frames', more: frame('srcdoc="<p>OpenAI</p>"').repeat(100) },
  {
    row: 'frames',
    name: 'a frame in a frame in a frame',
    more: frame(`srcdoc="${'<iframe width=600 height=200 srcdoc=&quot;<p>OpenAI</p>&quot;></iframe>'}"`),
  },
  {
    row: 'frames',
    name: 'a blank frame that scripts fill',
    more: frame(''),
    script: `const [inner] = frames; inner.document.write(${JSON.stringify(INNER)}); inner.document.close();`,
  },
  {
    row: 'frames',
    name: 'a frame that leads us into a closed one',
    more: frame(`src="data:text/html,${encodeURIComponent(INNER)}" sandbox credentialless`),
  },
];
