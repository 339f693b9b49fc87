import { describeAge } from '../../../lib/citation/describe-age.ts';
import { describeMoment } from '../../../lib/citation/describe-moment.ts';
import { weighAgreement } from '../../../lib/data/agreement.ts';
import type { Claim, Source, Stance } from '../../../lib/data/claim-schema.ts';
import type { Dataset } from '../../../lib/data/dataset.ts';
import { buildLadder } from '../../../lib/data/ladder.ts';
import { lookUp } from '../../../lib/data/look-up.ts';
import { isDueForReview } from '../../../lib/data/review.ts';
import { judgeStanding, type Standing } from '../../../lib/data/standing.ts';
import { findBestSource } from '../best-source.ts';
import { markup, type Markup } from './markup.ts';

/** The language of the page, which is that of the claims; day before month, as in the card. */
export const LOCALE = 'en-GB';

export interface Report {
  readonly dataset: Dataset;
  /** As `2026-11-23`. */
  readonly today: string;
}

/** What a standing means, in the words of the page. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  current: 'current',
  upcoming: 'time lies ahead',
  'window-open': 'time is now',
  overdue: 'overdue and unconfirmed',
  stale: 'not looked at again',
  superseded: 'replaced by newer',
};

/** Writes a claim with all its fields, its sources and the ladder of its plan. */
export function writeClaim(report: Report, claim: Claim): Markup {
  const { dataset, today } = report;
  const standing = judgeStanding(claim, { replaced: dataset.replaced, today });
  const differs = claim.stances.some(({ stance }) => stance === 'differs');
  return markup`<article
    class="claim fact"
    id="${claim.id}"
    data-subject="${claim.entities.join('-')}"
    data-topic="${claim.topic}"
    data-standing="${standing}"
    data-best="${findBestSource(dataset, claim)}"
    data-dissent="${differs ? 'differs' : 'none'}"
    data-review="${isDueForReview(claim, today) ? 'overdue' : 'ahead'}"
  >
    <p class="fact-when">
      <span class="topic">${claim.topic}</span>
      <time>${describeMoment(claim.when, LOCALE)}</time>
      ${claim.stage && markup`<span class="stage" data-stage="${claim.stage}">${claim.stage}</span>`}
      <span class="standing" data-standing="${standing}">${STANDING_WORDS[standing]}</span>
    </p>
    <h3 class="fact-text">${claim.text}</h3>
    ${writeValue(claim)}
    <ul class="sources sources-list">
      ${claim.stances.map((stance) => writeStance(dataset, stance))}
    </ul>
    ${writeLadder(dataset, claim)} ${writeRecord(report, claim)}
  </article>`;
}

function writeValue({ value }: Claim): Markup | undefined {
  if (value === undefined) return undefined;
  const { amount, unit, scope, qualifier } = value;
  const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 }).format(amount);
  const figure = markup`<b>${number} ${unit}</b>`;
  const of = scope === undefined ? '' : `, ${scope}`;
  return markup`<p class="value">${qualifier === 'exact' ? 'exactly' : qualifier} ${figure}${of}</p>`;
}

function writeStance(dataset: Dataset, stance: Stance): Markup {
  const source = lookUp(dataset.sources, stance.source);
  const { name, kind } = lookUp(dataset.publishers, source.publisher);
  return markup`<li class="${stance.stance}">
    <span class="source-kind" data-kind="${kind}">${kind}</span>
    <span>${name}</span>
    <a class="source-link" href="${source.url}" rel="noreferrer noopener">
      <cite lang="${source.lang}" dir="auto">${source.title}</cite>
    </a>
    <span class="source-date">${describeDates(dataset, source)}</span>
    ${stance.stance === 'differs' ? markup`<p class="says"><b>Differs:</b> ${stance.says}</p>` : undefined}
  </li>`;
}

function describeDates(dataset: Dataset, { published, retrieved, origin, lang }: Source): string {
  const parts = [
    published === undefined ? 'undated' : describeMoment(published, LOCALE),
    retrieved === undefined ? 'text not read' : `read ${describeMoment(retrieved, LOCALE)}`,
    ...(lang.startsWith('en') ? [] : [`in ${lang}`]),
    ...(origin === undefined
      ? []
      : [`repeats ${lookUp(dataset.publishers, lookUp(dataset.sources, origin).publisher).name}`]),
  ];
  return parts.join(' · ');
}

function writeLadder({ claims }: Dataset, { id, plan }: Claim): Markup | undefined {
  if (plan === undefined) return undefined;
  const steps = buildLadder(claims, plan);
  return markup`<ol class="ladder" aria-label="Ladder of the plan ${plan}">
    ${steps.map(
      (step) =>
        markup`<li ${step.claims.some((claim) => claim.id === id) ? markup`aria-current="step"` : ''}>
          <b>${step.stage}</b> ${describeMoment(step.reached, LOCALE)}
        </li>`,
    )}
  </ol>`;
}

function writeRecord({ dataset, today }: Report, claim: Claim): Markup {
  const { id, asOf, reviewBy, plan, supersedes } = claim;
  const successors = dataset.claims.filter((other) => other.supersedes === id);
  const { length: agreeing } = weighAgreement(dataset, claim).publishers;
  const fields: readonly (readonly [name: string, value: Markup | string] | undefined)[] = [
    ['id', markup`<a href="#${id}"><code>${id}</code></a>`],
    ['as of', `${describeMoment(asOf, LOCALE)} (${describeAge(asOf, today, LOCALE)})`],
    ['review by', describeReview(reviewBy, isDueForReview(claim, today))],
    ['agree', agreeing === 1 ? '1 publisher' : `${agreeing} independent publishers`],
    plan === undefined ? undefined : ['plan', markup`<code>${plan}</code>`],
    supersedes === undefined ? undefined : ['replaces', linkTo([supersedes])],
    successors.length === 0 ? undefined : ['replaced by', linkTo(successors.map((other) => other.id))],
  ];
  return markup`<dl class="record">
    ${fields.map(
      (field) =>
        field &&
        markup`<div>
          <dt>${field[0]}</dt>
          <dd>${field[1]}</dd>
        </div>`,
    )}
  </dl>`;
}

function describeReview(reviewBy: string, isOverdue: boolean): Markup {
  const day = describeMoment(reviewBy, LOCALE);
  return isOverdue ? markup`<b class="late">${day}, overdue</b>` : markup`${day}`;
}

function linkTo(ids: readonly string[]): Markup {
  return markup`${ids.map((id) => markup`<a href="#${id}"><code>${id}</code></a> `)}`;
}
