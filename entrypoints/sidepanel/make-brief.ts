import type { BriefContent, BriefFact } from '../../components/Brief.tsx';
import type { NamedCompany } from '../../components/PageSummary.tsx';
import { describeMoment } from '../../lib/citation/describe-moment.ts';
import { describeFact, type Citation, type Reader } from '../../lib/citation/fact.ts';
import { layTimeline } from '../../lib/citation/timeline.ts';
import type { Claim } from '../../lib/data/claim-schema.ts';
import { dataset } from '../../lib/data/index.ts';
import { compareFigures } from '../../lib/relevance/compare-figures.ts';
import type { RankedClaim } from '../../lib/relevance/rank-claims.ts';
import { listNamed, rankForArticle, type WholeArticle } from '../../lib/relevance/rank-for-article.ts';
import { tiesNamed } from '../../lib/relevance/ties.ts';

/** How many facts a brief holds, so that it prints on two pages; the companies share what is left. */
const MOST_FACTS = 14;
const MOST_PAIR_FACTS = 5;
const MOST_CHANGED = 5;
const LEAST_OF_COMPANY = 2;

/** Makes the brief of an article from what the page tells of it. */
export function makeBrief(
  article: WholeArticle,
  {
    companies,
    page,
    locale,
    today,
  }: {
    /** Those that the page names, the most named first. */
    readonly companies: readonly NamedCompany[];
    readonly page: { readonly title: string; readonly url: string };
    readonly locale: string;
    readonly today: string;
  },
): BriefContent {
  const { lang, headline, published, texts } = article;
  const reader: Reader = { locale, today, published };
  const ranked = rankForArticle(dataset, { article, today });
  const named = listNamed(article);
  const taken = new Set<RankedClaim>();
  /** Takes the first `most` that `fits` and no part of the brief has yet. */
  const take = (most: number, fits: (one: RankedClaim) => boolean): readonly RankedClaim[] => {
    const found = ranked.filter((one) => !taken.has(one) && fits(one)).slice(0, most);
    for (const one of found) taken.add(one);
    return found;
  };
  const describe = ({ claim, reasons }: RankedClaim, company?: string): BriefFact => ({
    ...describeFact(dataset, claim, reader),
    reasons,
    others: company === undefined ? [] : othersOf(claim, company),
  });

  const pairs = take(MOST_PAIR_FACTS, ({ claim }) => tiesNamed(dataset, claim, named)).map((one) =>
    describe(one),
  );
  const changed = take(
    MOST_CHANGED,
    (one) => bearsOnArticle(one) && describeFact(dataset, one.claim, reader).since !== undefined,
  ).map((one) => describe(one));
  const left = Math.floor((MOST_FACTS - pairs.length - changed.length) / named.size);
  const share = Math.max(LEAST_OF_COMPANY, left);
  const sections = companies
    .map(({ id, name }) => ({
      id,
      name,
      facts: take(share, ({ claim }) => claim.entities.includes(id)).map((one) => describe(one, id)),
    }))
    .filter(({ facts }) => facts.length > 0);
  const figures = compareFigures(dataset, { texts, lang }).map(({ text, sentence, claims }) => ({
    text,
    sentence,
    onRecord: claims.map((claim) => ({
      text: sayValue(claim, locale),
      fact: describeFact(dataset, claim, reader),
    })),
  }));
  return {
    title: headline.text || page.title,
    url: page.url,
    lang,
    published: published === undefined ? undefined : describeMoment(published, locale),
    asOf: describeMoment(dataset.asOf, locale),
    companies,
    pairs,
    changed,
    sections,
    figures,
    timeline: layTimeline(
      dataset,
      [...taken].map(({ claim }) => claim),
      reader,
    ),
    sources: listSources([
      ...pairs,
      ...changed,
      ...sections.flatMap(({ facts }) => facts),
      ...figures.flatMap(({ onRecord }) => onRecord.map(({ fact }) => fact)),
    ]),
  };
}

/** Whether the article itself asks for a fact: mere news of a company is no change of what it says. */
function bearsOnArticle({ reasons }: RankedClaim): boolean {
  return reasons.some(({ kind }) => kind !== 'news' && kind !== 'named');
}

function othersOf({ entities }: Claim, company: string): readonly string[] {
  return entities.filter((id) => id !== company).flatMap((id) => dataset.entities.get(id)?.name ?? []);
}

/** "about 3.03 trillion TWD, revenue": in English, as facts are. */
function sayValue({ value }: Claim, locale: string): string {
  if (value === undefined) return '';
  const { amount, unit, scope, qualifier } = value;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(amount);
  return `${qualifier === 'exact' ? '' : `${qualifier} `}${number} ${unit}${scope === undefined ? '' : `, ${scope}`}`;
}

/** The documents behind facts, each once, in the order in which they are first referred to. */
function listSources(facts: readonly { readonly citations: readonly Citation[] }[]): readonly Citation[] {
  const all = facts.flatMap(({ citations }) => citations);
  return [...Map.groupBy(all, ({ url }) => url).values()].flatMap(([first]) => first ?? []);
}
