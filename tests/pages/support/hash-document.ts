/**
 * An expression for a hash of all nodes of a document, with attributes, texts one by one and open shadow
 * trees. It walks without recursion, for pages that nest without end, and by the getters of prototypes,
 * which no form field stands in front of. Run it with `askApart`.
 */
export const HASH_DOCUMENT = `(() => {
  const getter = (owner, name) => { const { get } = Object.getOwnPropertyDescriptor(owner, name); return (of) => get.call(of); };
  const [firstChild, nextSibling, parentNode, nodeType, nodeName, nodeValue] =
    ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'nodeName', 'nodeValue'].map((name) => getter(Node.prototype, name));
  const [attributes, shadowRoot] = ['attributes', 'shadowRoot'].map((name) => getter(Element.prototype, name));
  let hash = 0x811c9dc5;
  let nodes = 0;
  const add = (text) => {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  };
  const trees = [document];
  const visit = (node) => {
    nodes += 1;
    add(nodeName(node));
    add(nodeValue(node) ?? '');
    if (nodeType(node) !== Node.ELEMENT_NODE) return;
    for (const { name, value } of attributes(node)) {
      add(name);
      add(value);
    }
    const inner = shadowRoot(node);
    if (inner) trees.push(inner);
  };
  for (const tree of trees) {
    let node = tree;
    for (;;) {
      visit(node);
      let next = firstChild(node);
      while (!next && node !== tree) {
        add('/');
        next = nextSibling(node);
        if (!next) node = parentNode(node);
      }
      if (!next) break;
      node = next;
    }
    add('//');
  }
  return nodes + ' nodes, ' + (hash >>> 0).toString(16);
})()`;
