import type { Dataset } from '../data/dataset.ts';
import type { EntityId } from '../data/entity-schema.ts';
import type { Article, Name, NamedText } from './article.ts';
import { rankClaims, type RankedClaim } from './rank-claims.ts';

/** An article as a whole. */
export interface WholeArticle extends Pick<Article, 'lang' | 'headline' | 'published'> {
  /** Its texts that name a company, in their order. */
  readonly texts: readonly NamedText[];
}

/** The companies that an article names, in their order. */
export function listNamed({ texts }: WholeArticle): ReadonlySet<EntityId> {
  return new Set(texts.flatMap(({ names }) => names.map(({ entity }) => entity)));
}

/** From how many of its mentions the article is looked at for each company, the first in each text. */
const MOST_VIEWS = 6;

/** How many texts around a mention count with it. */
const MOST_OTHERS = 12;

/** How fast the points of a place in an order fall: the second has 5/6 of the first. */
const FALL = 5;

/**
 * Orders the claims on all companies of an article for a reader of all of it. Each card has an order
 * of its own; here the places in several of them are added up (Cormack et al. 2009), so that what
 * many cards would show comes first, and what ties two companies counts for both. The reasons are
 * those of the card on which a claim stands highest, of those where the article asks for it.
 */
export function rankForArticle(
  dataset: Dataset,
  { article, today }: { readonly article: WholeArticle; readonly today: string },
): readonly RankedClaim[] {
  const sums = new Map<string, { points: number; height: number; ranked: RankedClaim }>();
  for (const views of viewsByCompany(article)) {
    for (const view of views) {
      rankClaims(dataset, { article: view, today }).forEach((ranked, place) => {
        const points = FALL / (FALL + place) / views.length;
        const height = ranked.reasons.some(({ kind }) => kind !== 'news')
          ? place
          : place + dataset.claims.length;
        const sum = sums.get(ranked.claim.id);
        const best = sum === undefined || height < sum.height ? { height, ranked } : sum;
        sums.set(ranked.claim.id, { ...best, points: points + (sum?.points ?? 0) });
      });
    }
  }
  return [...sums.values()]
    .toSorted((a, b) => b.points - a.points || (a.ranked.claim.id < b.ranked.claim.id ? -1 : 1))
    .map(({ ranked }) => ranked);
}

/** The article seen from mentions of each company. */
function viewsByCompany({ lang, headline, published, texts }: WholeArticle): readonly (readonly Article[])[] {
  const firsts = texts.flatMap((paragraph, at) =>
    [...Map.groupBy(paragraph.names, ({ entity }) => entity).values()].flatMap(([mention]) =>
      mention === undefined ? [] : [{ paragraph, at, mention }],
    ),
  );
  const view = ({
    paragraph,
    at,
    mention,
  }: {
    paragraph: NamedText;
    at: number;
    mention: Name;
  }): Article => ({
    lang,
    headline,
    published,
    paragraph,
    mention,
    others: texts
      .map((text, other) => ({ text, distance: Math.abs(other - at) }))
      .filter(({ distance }) => distance > 0)
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, MOST_OTHERS)
      .map(({ text }) => text),
  });
  return [...Map.groupBy(firsts, ({ mention }) => mention.entity).values()].map((own) =>
    own.slice(0, MOST_VIEWS).map(view),
  );
}
