import { SKIPPED } from './elements.ts';
import type { Place } from './gate-place.ts';
import { attributeOf, fits, hostOf, parentOf, rootOf, tagOf, textOf } from './node-reading.ts';

/**
 * The element that begins a section of the article, a heading or an entry of a live blog; nothing
 * for what stands before the first, or around the headline.
 */
export type SectionStart = Element | undefined;

/** Finds sections; keep one for a scan, it remembers what it saw. */
export interface Sections {
  /** The section in which `node` stands. */
  sectionOf(node: Node): Generator<void, SectionStart>;
  /** The first section of the story in which `node` stands; a page may hold one story after another. */
  storyOf(node: Node): Generator<void, SectionStart>;
}

const HEADLINE = 'h1, [role="heading"][aria-level="1"]';
const HEADING = ':is(h1, h2, h3, h4, h5, h6, [role="heading"])';

/** An article that stands within another one or beside it is an entry; the only one is the story. */
const ENTRY =
  '[itemprop~="liveBlogUpdate"], ' +
  ':is(article, [role="article"]):is(:is(article, li, [role="article"]) *, article ~ *, :has(~ article))';

const START = `${HEADING}, ${ENTRY}`;

/** What elements without one of these attributes must be to begin a section: few are, and to match selectors takes longer. */
const START_TAGS = new Set('h1 h2 h3 h4 h5 h6 article'.split(' '));
const START_ATTRIBUTES = ['role', 'itemprop'];

/** How many elements are looked at between two chances to stop. */
const ELEMENTS_PER_STEP = 64;

/**
 * Makes a finder of sections. A section begins where the gate says that a heading or an entry is
 * part of the article; a subtitle right under a title goes on with its section.
 *
 * It walks back from a text to the start of its section, and not past what it passed before: so the
 * cost lies in the text between the mentions, and long work can stop on the way. To compare
 * positions is no cheaper: Chromium walks over the siblings in between for each comparison.
 */
export function createSections(placeOf: (node: Node) => Place): Sections {
  const sections = new Map<Element, SectionStart>();
  const stories = new Map<Element, SectionStart>();

  function isStart(element: Element): boolean {
    const mayBe =
      START_TAGS.has(tagOf(element)) || START_ATTRIBUTES.some((name) => attributeOf(element, name) !== null);
    return (
      mayBe && fits(element, START) && placeOf(element) === 'article' && !followsHeading(element, placeOf)
    );
  }

  function* sectionOf(node: Node): Generator<void, SectionStart> {
    const step = walkBack(node);
    const nearest = step();
    let headline: Element | undefined;
    let looked = 0;
    for (let at = nearest; at; at = step()) {
      const isKnown = sections.has(at);
      if (isKnown || isStart(at)) {
        const start = isKnown ? sections.get(at) : at;
        // The first headline has no section before it, and so begins none.
        if (headline) return keep(nearest, start && headline);
        if (isKnown || !fits(at, HEADLINE)) return keep(nearest, start);
        headline = at;
      }
      looked += 1;
      if (looked % ELEMENTS_PER_STEP === 0) yield;
    }
    return keep(nearest, undefined);
  }

  function keep(nearest: Element | undefined, start: SectionStart): SectionStart {
    if (nearest) sections.set(nearest, start);
    return start;
  }

  function* storyOf(node: Node): Generator<void, SectionStart> {
    const first = yield* sectionOf(node);
    let at = first;
    while (at && !stories.has(at) && !fits(at, HEADLINE)) at = yield* sectionOf(at);
    const story = at && stories.has(at) ? stories.get(at) : at;
    if (first) stories.set(first, story);
    return story;
  }

  return { sectionOf, storyOf };
}

/** Gives the elements that start before `node`, the nearest first, out of its shadow tree into the page. */
function walkBack(node: Node): () => Element | undefined {
  let walker = walkerAt(node);
  return () => {
    const previous = walker.previousNode();
    if (previous) return previous as Element; // SHOW_ELEMENT yields elements alone
    const host = hostOf(walker.root);
    if (host) walker = walkerAt(host);
    return host;
  };
}

function walkerAt(node: Node): TreeWalker {
  const walker = document.createTreeWalker(rootOf(node), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = node;
  return walker;
}

/** How many texts before a heading are looked at. */
const NEAR = 30;

/** Whether the text of the article right before `element` is that of a heading. */
function followsHeading(element: Element, placeOf: (node: Node) => Place): boolean {
  const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  for (let left = NEAR; left > 0; left -= 1) {
    const text = walker.previousNode();
    if (!text) return false;
    const parent = parentOf(text);
    if (!parent || SKIPPED.has(tagOf(parent)) || !/\S/.test(textOf(text))) continue;
    if (placeOf(text) === 'article') return fits(parent, `${HEADING}, ${HEADING} *`);
  }
  return false;
}
