const text = document.querySelector('#text');

function textNodes() {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes.filter(({ data }) => /\S/.test(data));
}

function wrap(node, tag, parts) {
  const wrapped = parts.map((part) => {
    const element = document.createElement(tag);
    element.textContent = part;
    return element;
  });
  node.replaceWith(...wrapped);
}

const ACTS = {
  split() {
    for (let node of textNodes()) while (node.length > 3) node = node.splitText(3);
  },
  normalize: () => text.normalize(),
  wrap: () => textNodes().forEach((node) => wrap(node, 'span', [...node.data])),
  unwrap() {
    for (const element of text.querySelectorAll('span, font')) element.replaceWith(...element.childNodes);
    text.normalize();
  },
  // Translators of browsers put the text of each node into two elements.
  translate() {
    for (const node of textNodes()) {
      wrap(node, 'font', [node.data]);
    }
    for (const font of text.querySelectorAll('font')) {
      const inner = document.createElement('font');
      inner.append(...font.childNodes);
      font.append(inner);
    }
  },
};

for (const [id, act] of Object.entries(ACTS)) document.querySelector(`#${id}`).addEventListener('click', act);
