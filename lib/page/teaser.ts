import { INLINE } from './elements.ts';
import { attributeOf, hasWithin, parentOf, tagOf, textOf } from './node-reading.ts';

/** Blocks whose text belongs to the article though a link may be all of it. */
const OWN = new Set(['h1', 'td', 'th', 'caption', 'figcaption', 'dt']);

/** What a link holds that is a card with a picture, a title and more. */
const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, ul, li, section, article, figure, time, img';

/** Links make up at least this share of a list of links. */
const SHARE = 0.8;

/** From so much text beside the links on, in UTF-16 units, an element is no list of links. */
const MUCH = 300;

/** How many nodes are looked at, so that a huge element costs no more than a large one. */
const NODES = 300;

/** Whether `element` is a link to another page that is set as a card. */
export function isCard(element: Element): boolean {
  return tagOf(element) === 'a' && hasWithin(element, BLOCKS) && leadsAway(element);
}

/** Whether there is a link among the first elements within `element`. */
export function holdsLink(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let left = NODES; left > 0 && walker.nextNode(); left -= 1) {
    if (tagOf(walker.currentNode as Element) === 'a') return true; // SHOW_ELEMENT yields elements alone
  }
  return false;
}

/** Makes a test of whether a text is a link to another page, with little but links around it. */
export function createTeaserTest(): (node: Node) => boolean {
  const known = new Map<Element, boolean>();

  return (node) => {
    let link: Element | undefined;
    let block = parentOf(node);
    for (; block && INLINE.has(tagOf(block)); block = parentOf(block)) if (tagOf(block) === 'a') link = block;
    if (!link || !block || OWN.has(tagOf(block)) || !leadsAway(link)) return false;
    const before = known.get(block);
    if (before !== undefined) return before;
    const now = isListOfLinks(block);
    known.set(block, now);
    return now;
  };
}

function isListOfLinks(block: Element): boolean {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let linked = 0;
  let plain = 0;
  for (let left = NODES; left > 0 && walker.nextNode(); left -= 1) {
    const { length } = textOf(walker.currentNode).trim();
    if (isInLink(walker.currentNode, block)) linked += length;
    else plain += length;
    if (plain > MUCH) return false;
  }
  return linked >= SHARE * (linked + plain);
}

function isInLink(node: Node, block: Element): boolean {
  for (let at = parentOf(node); at && at !== block; at = parentOf(at)) if (tagOf(at) === 'a') return true;
  return false;
}

/** Whether a link leads to another page: not within this one, nor to a picture. */
function leadsAway(link: Element): boolean {
  const target = attributeOf(link, 'href')?.trim() ?? '';
  if (target.startsWith('#')) return false;
  const url = URL.parse(target, document.baseURI);
  return (
    url !== null &&
    url.pathname !== location.pathname &&
    !/\.(jpe?g|png|gif|webp|avif|svg)$/i.test(url.pathname)
  );
}
