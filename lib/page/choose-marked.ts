import { chooseFirst, type Density } from './density.ts';
import type { Place } from './gate-place.ts';
import type { PageMention } from './mention.ts';
import { isRendered, parentOf } from './node-reading.ts';
import { createSections, type SectionStart } from './sections.ts';

/**
 * Chooses which of the mentions found are marked: of those in the article, as many as `density`
 * says. `mentions` are in document order. Stops now and then, as reading the page does.
 */
export function* chooseMarked(
  mentions: readonly PageMention[],
  { density, placeOf }: { readonly density: Density; readonly placeOf: (node: Node) => Place },
): Generator<void, readonly PageMention[]> {
  const inArticle = mentions.filter(({ place }) => place === 'article');
  if (density === 'all') return inArticle;
  const { sectionOf, storyOf } = createSections(placeOf);
  const partOf = density === 'section' ? sectionOf : storyOf;
  const parts = new Map<PageMention, SectionStart>();
  for (const mention of inArticle) {
    parts.set(mention, yield* partOf(mention.range.startContainer));
    yield;
  }
  return chooseFirst(inArticle, { partOf: (mention) => parts.get(mention), isShown });
}

function isShown({ range }: PageMention): boolean {
  const parent = parentOf(range.startContainer);
  return parent !== undefined && isRendered(parent);
}
