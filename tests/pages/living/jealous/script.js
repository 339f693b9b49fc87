const own = new WeakSet();
const remember = (root) => {
  own.add(root);
  root.childNodes.forEach(remember);
};
remember(document);

// Whatever is not the page's doing is complained of, taken away again, and thrown upon.
const guard = new MutationObserver((records) => {
  for (const { type, addedNodes, target } of records) {
    const strangers = [...addedNodes].filter((node) => !own.has(node));
    if (type === 'childList' && addedNodes.length > 0 && strangers.length === 0) continue;
    strangers.forEach((node) => node.remove());
    console.error(`a stranger changed ${target.nodeName}`);
    throw new Error('there is a stranger in the archive');
  }
});
guard.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

document.querySelector('#file').addEventListener('click', () => {
  const paper = document.createElement('p');
  paper.textContent = 'A third paper is about Broadcom.';
  remember(paper);
  document.querySelector('article').append(paper);
});
