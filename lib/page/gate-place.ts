import { attributeOf, hasWithin, isElement, parentOf, tagOf, textOf } from './node-reading.ts';

/** What the aboutness gate says of a place: part of the article, or of the page around it. */
export type Place = 'article' | 'outside';

/** Elements that frame an article, unless they stand inside it. */
const FRAME = new Set(['nav', 'aside', 'footer', 'form', 'button', 'dialog', 'menu', 'label', 'address']);

const FRAME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'toolbar',
  'button',
]);

/** Words in a class or id by which sites name what is not the article. */
const FRAME_WORDS = new RegExp(
  '(^|[-_ ])(' +
    'nav(bar|igation)?|menu|breadcrumbs?|site-?(header|footer)|footer|masthead|side-?bar|rail|' +
    'related|recirc(ulation)?|recommend(ed|ations?)?|more-?(stories|news|from|on)|' +
    'most-?(read|popular|viewed)|read-?(more|next|also)|trending|popular|latest|teasers?|' +
    'promos?|outbrain|taboola|shar(e|ing)|social|follow|comments?|disqus|by-?lines?|authors?|' +
    'credits?|copyright|tags?|topics?|keywords|newsletter|subscri(be|ption)|paywall|sign-?up|' +
    'login|cookies?|consent|gdpr|ad(s|verts?|vertisement)?|sponsor(ed)?|banner|modal|popup|' +
    'ticker|toc|pagination|pager' +
    ')($|[-_ ])',
  'i',
);

/**
 * Words that show that a class names the article after all, as `article-with-sidebar` does.
 */
const ARTICLE_WORDS =
  /(^|[-_ ])(article|story|post|entry|content|body|main|page|layout|wrapper|container|has|with|no|is)($|[-_ ])/i;

/** A page's frame is small; an element that holds most of the text is not part of it. */
const BIG = 1_200;

/**
 * Decides the place on the page of a text, or of an element that embeds something; keep one for a
 * scan, it remembers what it saw.
 */
export function createPlaceGate(): (node: Node) => Place {
  const known = new Map<Element, Place>();

  return (node) => {
    const path: Element[] = [];
    let place: Place | undefined;
    for (let at = elementAt(node); at && !(place = known.get(at)); at = parentOf(at)) path.push(at);
    for (const element of path.reverse()) {
      if (place !== 'outside') place = isFrame(element) ? 'outside' : 'article';
      known.set(element, place);
    }
    return place === 'outside' || isTeaser(node) ? 'outside' : 'article';
  };
}

function elementAt(node: Node): Element | undefined {
  return isElement(node) ? node : parentOf(node);
}

function isFrame(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  if (FRAME.has(tag)) return !(tag === 'form' && isBig(element)); // ASP.NET wraps whole pages in a form
  if (tag === 'header') return !isHeading(element);
  const role = attributeOf(element, 'role');
  if (role && FRAME_ROLES.has(role)) return true;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return names.length > 1 && names.split(/\s+/).some(namesFrame) && !isBig(element);
}

/** Whether sites name what is not the article like this. */
export function namesFrame(name: string): boolean {
  return FRAME_WORDS.test(name) && !ARTICLE_WORDS.test(name);
}

/** A header that holds the headline belongs to the article; the site's own does not. */
function isHeading(header: Element): boolean {
  return hasWithin(header, 'h1, h2') && !hasWithin(header, 'nav');
}

function isBig(element: Element): boolean {
  return textOf(element).length > BIG && hasWithin(element, 'p');
}

/** The blocks in which running text stands. */
const PROSE = new Set(['p', 'blockquote', 'figcaption', 'td', 'th', 'caption', 'h1', 'dd', 'dt']);

/**
 * Whether the text is a link to another article: a link that is all there is in its block, outside
 * of running text.
 */
function isTeaser(node: Node): boolean {
  let link: Element | undefined;
  for (let at = parentOf(node); at; at = parentOf(at)) {
    const tag = tagOf(at);
    if (tag === 'a') link = at;
    if (PROSE.has(tag)) return link !== undefined && tag === 'p' && fills(link, at);
    if (tag === 'li' || tag === 'div' || tag === 'section' || /^h[2-6]$/.test(tag)) {
      return link !== undefined && fills(link, at);
    }
    if (tag === 'body') return link !== undefined;
  }
  return false;
}

/** Whether nearly all the text of `block` stands in `link`. */
function fills(link: Element, block: Element): boolean {
  return textOf(link).trim().length >= 0.8 * textOf(block).trim().length;
}
