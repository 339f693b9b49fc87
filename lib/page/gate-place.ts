import { weighNames } from './frame-words.ts';
import {
  attributeOf,
  documentOf,
  findAll,
  fits,
  hasWithin,
  isElement,
  parentOf,
  tagOf,
  textOf,
} from './node-reading.ts';
import { holdsProse } from './prose.ts';
import { createTeaserTest, holdsLink, isCard } from './teaser.ts';

/** What the aboutness gate says of a place: part of the article, or of the page around it. */
export type Place = 'article' | 'outside';

/**
 * Decides the place on the page of a text, or of an element that embeds something; keep one for a
 * scan, it remembers what it saw.
 *
 * Goes by tags, roles, microdata, the words in names, and by how text and links are mixed: never by
 * the site or the layout. What it reads of large elements has a bound.
 */
export function createPlaceGate(): (node: Node) => Place {
  const known = new Map<Element, Place>();
  const isTeaser = createTeaserTest();
  const weighOnce = remember(weighNames);
  /** The core, and all elements around it; found once, as to look into each element would cost too much. */
  let central: ReadonlySet<Element> | undefined;

  function isFrame(element: Element): boolean {
    const weight = weighFrame(element, weighOnce);
    if (weight === 'no' || weight === 'surely') return weight === 'surely';
    central ??= findCentral(documentOf(element));
    return !central.has(element) && !(weight === 'likely' && holdsProse(element));
  }

  return (node) => {
    const path: Element[] = [];
    let place: Place | undefined;
    for (let at = elementAt(node); at && !(place = known.get(at)); at = parentOf(at)) path.push(at);
    for (const element of path.reverse()) {
      if (place !== 'outside') place = isFrame(element) ? 'outside' : 'article';
      known.set(element, place);
    }
    return place === 'outside' || isTeaser(node) || isCredit(node) ? 'outside' : 'article';
  };
}

/** A page gives the same names to many elements. */
function remember<Value>(weigh: (names: string) => Value): (names: string) => Value {
  const known = new Map<string, Value>();
  return (names) => {
    if (!known.has(names)) known.set(names, weigh(names));
    return known.get(names)!; // set above
  };
}

function elementAt(node: Node): Element | undefined {
  return isElement(node) ? node : parentOf(node);
}

/** Elements that hold the article or a part of it, whatever their names say. */
const ARTICLE = new Set(['html', 'body', 'main', 'article', 'h1']);

/** Elements that frame an article. */
const FRAME = new Set(['nav', 'aside', 'footer', 'button', 'menu', 'label', 'address', 'marquee']);

/** Elements that do, or stand around the whole page, as a form of ASP.NET does. */
const WRAPPER = new Set(['dialog', 'form']);

const FRAME_ROLES = new Set(
  (
    'navigation banner contentinfo complementary search menu menubar menuitem toolbar button dialog alertdialog ' +
    'alert tablist doc-toc doc-credit'
  ).split(' '),
);

/** The attributes by which a page names its parts, for itself, for machines and for screen readers. */
const NAMES = ['class', 'id', 'itemprop', 'itemtype', 'aria-label'];

/** Longer values are no names. */
const LONGEST = 500;

/** What the frame does not hold. */
const CORE = 'h1, main, [itemprop~="articleBody"]';

function findCentral(document: Document): ReadonlySet<Element> {
  const central = new Set<Element>();
  for (const core of findAll(document, CORE)) {
    for (let at: Element | undefined = core; at && !central.has(at); at = parentOf(at)) central.add(at);
  }
  return central;
}

/**
 * How surely an element is part of the frame, by itself: `surely`, whatever it holds; `sure`, unless
 * it holds the core of the page; `likely`, unless it holds that or much running text.
 */
function weighFrame(element: Element, weighOnce: typeof weighNames): 'surely' | 'sure' | 'likely' | 'no' {
  const tag = tagOf(element);
  if (ARTICLE.has(tag)) return 'no';
  if (FRAME.has(tag)) return 'surely';
  if (tag === 'header') return hasWithin(element, 'h1, h2') && !hasWithin(element, 'nav') ? 'no' : 'surely';
  if (isCard(element) || fits(element, '[rel~="author"], [rel~="tag"]')) return 'sure';
  const names = NAMES.map((name) => attributeOf(element, name) ?? '').filter(
    ({ length }) => length < LONGEST,
  );
  const weight = weighOnce(names.join(' '));
  if (weight === 'sure' || weight === 'likely') return weight;
  if (weight === 'linked' && holdsLink(element)) return 'likely';
  return WRAPPER.has(tag) || FRAME_ROLES.has(attributeOf(element, 'role') ?? '') ? 'likely' : 'no';
}

/** How a line begins that says whose picture it is. */
const CREDIT = /^[\s([]*(©|(photo|image|picture|foto|bild|cr[ée]dit|quelle|source)s?( by| credit)?\s?[:/©])/i;

/** Whether the text is a short line that says whose picture stands above it. */
function isCredit(node: Node): boolean {
  const text = textOf(node);
  return text.length < 150 && CREDIT.test(text);
}
