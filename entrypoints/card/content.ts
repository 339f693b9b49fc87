import { describeMoment } from '../../lib/citation/describe-moment.ts';
import { describeFact, type Fact } from '../../lib/citation/fact.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { Entity, EntityId } from '../../lib/data/entity-schema.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import type { PageMention } from '../../lib/page/mention.ts';

/** What the card of one mention says. */
export interface CardContent {
  readonly entity: Entity;
  /** Those that matter most here, in that order. */
  readonly facts: readonly Fact[];
  /** The date of the data, in words. */
  readonly asOf: string;
  /** The companies, named on this page too, that the leading facts are about. */
  readonly companions: readonly Entity[];
}

/** How many facts a card shows. */
const FACTS_SHOWN = 3;

/** Chooses what the card of `mention` says, from the mentions around it on the page. */
export function chooseContent(
  mention: PageMention,
  {
    dataset,
    mentions,
    today,
    locale,
  }: {
    readonly dataset: Dataset;
    readonly mentions: readonly PageMention[];
    readonly today: string;
    readonly locale: string;
  },
): CardContent | undefined {
  const entity = dataset.entities.get(mention.entity);
  if (!entity) return undefined;
  const companions = nearestCompanions(mention, mentions);
  const claims = rankClaims(dataset, { entity: mention.entity, companions, today }).slice(0, FACTS_SHOWN);
  const led = new Set(claims.flatMap((claim) => claim.entities));
  return {
    entity,
    facts: claims.map((claim) => describeFact(dataset, claim, { locale, today })),
    asOf: describeMoment(dataset.asOf, locale),
    companions: companions.filter((id) => led.has(id)).flatMap((id) => dataset.entities.get(id) ?? []),
  };
}

/** The other companies that the article names, the nearest to `mention` first. */
function nearestCompanions(mention: PageMention, mentions: readonly PageMention[]): EntityId[] {
  const here = mentions.indexOf(mention);
  const others = mentions
    .map((other, at) => ({ other, distance: Math.abs(at - here) }))
    .filter(({ other }) => other.place === 'article' && other.entity !== mention.entity)
    .toSorted((a, b) => a.distance - b.distance);
  return [...new Set(others.map(({ other }) => other.entity))];
}
