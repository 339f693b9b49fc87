import type { CardFact } from '../../components/CardFact.tsx';
import type { CardStory } from '../../components/NameStory.tsx';
import { describeMoment } from '../../lib/citation/describe-moment.ts';
import { describeFact } from '../../lib/citation/fact.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { Entity } from '../../lib/data/entity-schema.ts';
import type { PageMention } from '../../lib/page/mention.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { tellName } from '../../lib/relevance/name-story.ts';
import { rankerShelf } from '../../lib/relevance/ranker-shelf.ts';
import { describeCardFacts } from './card-facts.ts';

/** What the card of one mention says. */
export interface CardContent {
  readonly entity: Entity;
  /** What the surface form has to do with the company, where it is another name. */
  readonly story: CardStory | undefined;
  /** Those that matter most here, in that order. */
  readonly facts: readonly CardFact[];
  /** The date of the article, in words; `undefined` where the page does not tell it. */
  readonly published: string | undefined;
  /** The date of the data, in words. */
  readonly asOf: string;
}

/** How many facts a card shows. */
const FACTS_SHOWN = 3;

/** Chooses what the card of `mention` says, from the article around it. */
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
  const rankClaims = rankerShelf.take();
  if (!entity || !rankClaims) return undefined;
  const article = readArticle(mention, mentions, today);
  const { published } = article;
  const ranked = rankClaims(dataset, { article, today }).slice(0, FACTS_SHOWN);
  return {
    entity,
    story: chooseStory(mention, entity, { dataset, locale, today }),
    facts: describeCardFacts(dataset, ranked, {
      entity: entity.id,
      reader: { locale, today, published },
    }),
    published: published === undefined ? undefined : describeMoment(published, locale),
    asOf: describeMoment(dataset.asOf, locale),
  };
}

function chooseStory(
  mention: PageMention,
  entity: Entity,
  { dataset, ...reader }: { readonly dataset: Dataset; readonly locale: string; readonly today: string },
): CardStory | undefined {
  const story = tellName(entity, mention.alias.text);
  if (!story) return undefined;
  const claim = dataset.claims.find(({ id }) => id === story.claim);
  return {
    kind: story.kind,
    detail: story.detail,
    text: mention.text,
    fact: claim && describeFact(dataset, claim, reader),
  };
}
