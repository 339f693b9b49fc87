const own = new CSSStyleSheet();
own.replaceSync('::highlight(ledger-search) { background-color: #ffd54d; color: #000 }');
document.adoptedStyleSheets.push(own);

function light() {
  const [paragraph] = document.querySelectorAll('article > p');
  const range = document.createRange();
  const at = paragraph.firstChild.data.indexOf('lamp');
  range.setStart(paragraph.firstChild, at);
  range.setEnd(paragraph.firstChild, at + 4);
  CSS.highlights.set('ledger-search', new Highlight(range));
}

document.querySelector('#search').addEventListener('click', light);
document.querySelector('#clear').addEventListener('click', () => CSS.highlights.clear());
document.querySelector('#restyle').addEventListener('click', () => {
  const other = new CSSStyleSheet();
  other.replaceSync('.kicker { letter-spacing: 0.2em }');
  const kept = document.adoptedStyleSheets[0];
  document.adoptedStyleSheets = [kept, own, other];
});
