/**
 * Counts, inside the page, each change of its document from the end of the parser on. The
 * extension's card host is left out: a `<div popover="manual">` without light children that was
 * not there when the count began.
 *
 * Plain JavaScript in a string, because it runs in the page: preloaded before any other script.
 */
export const WATCH_PAGE = `(() => {
  let count = 0;
  const own = new Set();
  const isHost = (node) =>
    node instanceof HTMLDivElement && node.getAttribute('popover') === 'manual' && !node.firstChild && !own.has(node);
  const isOurs = ({ type, target, addedNodes, removedNodes }) =>
    isHost(target) || (type === 'childList' && [...addedNodes, ...removedNodes].every(isHost));
  const take = (records) => {
    count += records.filter((record) => !isOurs(record)).length;
  };
  const observer = new MutationObserver(take);
  const begin = () => {
    for (const node of document.querySelectorAll('div[popover=manual]')) own.add(node);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  // Elsewhere the browser's own viewer builds its tree in a load listener of its own.
  const isHtml = /html/.test(document.contentType);
  if (isHtml) document.addEventListener('readystatechange', begin, { once: true });
  else addEventListener('load', () => setTimeout(begin), { once: true });
  globalThis.__newsglossMutations = () => {
    take(observer.takeRecords());
    return count;
  };
})();`;

/** The count so far. */
export const COUNT_MUTATIONS = '__newsglossMutations()';

/**
 * The milliseconds of a bare walk that reads the text of every text node: the floor under any
 * scan of this page. The median of five.
 */
export const MEASURE_FLOOR = `(() => {
  const times = [];
  let read = 0;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) read += walker.currentNode.data.length;
    times.push(performance.now() - start);
  }
  globalThis.__newsglossRead = read; // so that no engine may skip the reading
  return times.sort((a, b) => a - b)[2];
})()`;
