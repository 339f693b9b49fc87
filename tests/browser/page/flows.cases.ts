/** One piece of a page and the flows that a reader sees in it, white space folded. */
export interface FlowCase {
  readonly name: string;
  readonly html: string;
  readonly flows: readonly string[];
}

export const FLOW_CASES: readonly FlowCase[] = [
  {
    name: 'gathers text over inline elements',
    html: '<p>Hon <b>Hai</b> and <a href="#">Open<i>AI</i></a></p>',
    flows: ['Hon Hai and OpenAI'],
  },
  {
    name: 'keeps blocks apart',
    html: '<p>one</p><p>two</p><div>three</div>',
    flows: ['one', 'two', 'three'],
  },
  {
    name: 'keeps text before, in and after an inner block apart',
    html: '<div>one<p>two</p>three</div>',
    flows: ['one', 'two', 'three'],
  },
  { name: 'parts lines at br', html: '<p>Foxconn<br>OpenAI</p>', flows: ['Foxconn', 'OpenAI'] },
  { name: 'does not part a word at wbr', html: '<p>Open<wbr>AI</p>', flows: ['OpenAI'] },
  { name: 'parts text at a rule', html: '<div>one<hr>two</div>', flows: ['one', 'two'] },
  {
    name: 'reads list items and table cells one by one',
    html: '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>',
    flows: ['a', 'b', 'c', 'd'],
  },
  {
    name: 'leaves the reading aids of ruby out',
    html: '<p><ruby>鴻海<rp>(</rp><rt>ホンハイ</rt><rp>)</rp></ruby>精密</p>',
    flows: ['鴻海精密'],
  },
  {
    name: 'leaves scripts, styles and templates out',
    html: '<p>a</p><script type="x">b</script><style>c{}</style><template>d</template>',
    flows: ['a'],
  },
  {
    name: 'leaves code out and parts the text there',
    html: '<p>call <code>openai.chat</code> now</p><pre>OpenAI()</pre><kbd>OpenAI</kbd><samp>OpenAI</samp>',
    flows: ['call', 'now'],
  },
  {
    name: 'leaves form fields out',
    html: '<form>a<textarea>OpenAI</textarea><select><option>OpenAI</option></select></form>',
    flows: ['a'],
  },
  {
    name: 'leaves editable text out',
    html: '<div contenteditable>OpenAI <b>too</b></div><div contenteditable="true">x</div><div contenteditable="plaintext-only">y</div><p>z</p>',
    flows: ['z'],
  },
  {
    name: 'reads what only says that it is not editable',
    html: '<p contenteditable="false">a</p>',
    flows: ['a'],
  },
  {
    name: 'leaves media and drawings out',
    html: '<svg><text>OpenAI</text></svg><video>OpenAI</video><object>OpenAI</object><p>a</p>',
    flows: ['a'],
  },
  {
    name: 'reads custom elements as blocks',
    html: '<x-card>one</x-card><x-card>two</x-card>',
    flows: ['one', 'two'],
  },
  {
    name: 'reads hidden containers, which scripts show later',
    html: '<div hidden><p>a</p></div>',
    flows: ['a'],
  },
  {
    name: 'reads prose that is set as code',
    html: '<p>a</p><code>Foxconn will build the racks in Ohio, the company said on Monday. Shares rose.</code>',
    flows: ['a', 'Foxconn will build the racks in Ohio, the company said on Monday. Shares rose.'],
  },
  {
    name: 'leaves long code out',
    html: '<code>const client = new OpenAI({ apiKey }); // see the docs. await client.chat({ model }).</code><p>a</p>',
    flows: ['a'],
  },
  {
    name: 'leaves out what a marquee repeats',
    html: '<div><span>OpenAI and Foxconn</span> <span aria-hidden="true">OpenAI and <b>Foxconn</b></span></div>',
    flows: ['OpenAI and Foxconn'],
  },
  {
    name: 'reads what is seen, where the same is there for screen readers alone',
    html: '<h1><span style="position: absolute; width: 1px; overflow: hidden">OpenAI</span> <span aria-hidden="true">OpenAI</span></h1>',
    flows: ['OpenAI OpenAI'],
  },
  {
    name: 'reads what is hidden from screen readers while a dialog is open',
    html: '<main aria-hidden="true"><p>OpenAI</p></main>',
    flows: ['OpenAI'],
  },
  {
    name: 'reads on through what a style sheet puts within the line',
    html: '<p>Hon <x-term>Hai</x-term> and</p><div>Open<div style="display: contents">AI</div> or <div style="display: inline">Foxconn</div></div>',
    flows: ['Hon Hai and', 'OpenAI or Foxconn'],
  },
  {
    name: 'parts text at a custom element that a style sheet makes a block',
    html: '<div>Open<x-box style="display: block">AI</x-box></div>',
    flows: ['Open', 'AI'],
  },
  {
    name: 'reads a drop cap with its word',
    html: '<style>p::first-letter { font-size: 3em; float: left }</style><p>OpenAI, <span style="float: left">F</span>oxconn</p>',
    flows: ['OpenAI, Foxconn'],
  },
  {
    name: 'reads closed details and text that is not rendered yet',
    html: '<details><summary>a</summary>b</details><p style="content-visibility: hidden">c</p>',
    flows: ['a', 'b', 'c'],
  },
];
