import type { Claim } from '../data/claim-schema.ts';
import type { ArticleContent, Found } from './article-content.ts';
import type { ClaimIndex } from './claim-index.ts';
import { isClose, isSameUnit } from './figures.ts';
import type { Reason } from './reason.ts';
import { FIGURE_WEIGHT, PLACE_WEIGHTS } from './weights.ts';

/** What a claim and an article have in common. */
export interface Match {
  readonly points: number;
  /** The weightiest first; empty where they share nothing that tells. */
  readonly reasons: readonly Reason[];
}

/** How many words a reason quotes. */
const MOST_WORDS = 3;

/** A claim with more terms than the usual number has more in common with anything. */
const USUAL_TERMS = 16;

/** Below this many points, a shared word is chance. */
const TELLING = 1.5;

/** Compares a claim with an article by their words and figures. */
export function compareWithArticle(claim: Claim, article: ArticleContent, index: ClaimIndex): Match {
  const content = index.contents.get(claim.id);
  if (content === undefined) return { points: 0, reasons: [] };

  // A form of the lexicon stands for several terms, and yet was written once: the best of them counts.
  const written = new Map<string, { term: string; found: Found; points: number }>();
  for (const term of content.terms) {
    const found = article.terms.get(term);
    if (found === undefined) continue;
    const points = index.weightOf(term) * PLACE_WEIGHTS[found.where];
    const before = written.get(found.text);
    if (before === undefined || before.points < points) written.set(found.text, { term, found, points });
  }
  const shared = [...written.values()].toSorted(
    (a, b) => b.points - a.points || (a.found.text < b.found.text ? -1 : 1),
  );

  const figure = article.figures.find((one) =>
    content.figures.some((other) => isSameUnit(one, other) && isClose(one, other)),
  );
  const figurePoints = figure === undefined ? 0 : FIGURE_WEIGHT * PLACE_WEIGHTS[figure.where];
  const points =
    figurePoints +
    shared.reduce((sum, word) => sum + word.points, 0) / Math.sqrt(content.terms.size / USUAL_TERMS);
  return { points, reasons: [...explainFigure(figure), ...explainWords(claim, shared)] };
}

function explainFigure(figure: ArticleContent['figures'][number] | undefined): Reason[] {
  return figure === undefined ? [] : [{ kind: 'figure', text: figure.text, where: figure.where }];
}

function explainWords(
  { topic }: Claim,
  shared: readonly { readonly term: string; readonly found: Found; readonly points: number }[],
): Reason[] {
  const telling = shared.filter(({ points }) => points >= TELLING);
  const words = telling.filter(({ term }) => !term.startsWith('#')).slice(0, MOST_WORDS);
  const [first] = words;
  const onTopic = telling.find(({ term }) => term.startsWith('#'));
  return [
    ...(first === undefined
      ? []
      : [{ kind: 'words', texts: words.map(({ found }) => found.text), where: first.found.where } as const]),
    ...(onTopic === undefined
      ? []
      : [{ kind: 'topic', topic, text: onTopic.found.text, where: onTopic.found.where } as const]),
  ];
}
