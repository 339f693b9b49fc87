import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMoment } from '../../../lib/citation/describe-moment.ts';
import type { Claim } from '../../../lib/data/claim-schema.ts';
import type { Dataset } from '../../../lib/data/dataset.ts';
import { lookUp } from '../../../lib/data/look-up.ts';
import { compareMoments } from '../../../lib/data/moment.ts';
import type { Standing } from '../../../lib/data/standing.ts';
import { listSubjects, surveyDataset, type Counts, type Survey } from '../survey.ts';
import { LOCALE, STANDING_WORDS, writeClaim, type Report } from './claim-markup.ts';
import { filterPage } from './filter-page.ts';
import { markup, trustMarkup, type Markup } from './markup.ts';

/**
 * Writes the whole dataset as one page to read and to filter. It holds all it needs, and its policy
 * lets it load nothing: it works from a disk, and tells nobody that it is read.
 */
export function writeReport(report: Report): string {
  const survey = surveyDataset(report.dataset, report.today);
  const style = readStyle();
  const script = `(${filterPage.toString()})();`;
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
  const { html } = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Newsgloss: the dataset</title>
        <style>${trustMarkup(style)}</style>
      </head>
      <body class="gloss">
        <a class="skip" href="#claims">Skip to the claims</a>
        ${writeHeader(survey)}
        <div class="columns">
          ${writeFilters(report, survey)}
          <main id="claims" tabindex="-1">
            <p class="shown" role="status">All ${report.dataset.claims.length} claims</p>
            <p class="nothing" hidden>No claim matches. Clear the filters to see all of them.</p>
            ${writeSubjects(report)}
          </main>
        </div>
        <script>${trustMarkup(script)}</script>
      </body>
    </html>`;
  return `${html}\n`;
}

/** The design of the extension, and what the page adds to it. */
function readStyle(): string {
  const root = join(import.meta.dirname, '../../..');
  return ['components/theme.css', 'components/fact.css', 'scripts/data/report/report.css']
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function writeHeader({ records, overdueReviews, plans, differing, today }: Survey): Markup {
  const figures: readonly (readonly [count: number | undefined, name: string])[] = [
    [records.claims, 'claims'],
    [records.sources, 'sources'],
    [records.publishers, 'publishers'],
    [plans.length, 'plans'],
    [differing, 'with a source that differs'],
    [overdueReviews.length, 'reviews overdue'],
  ];
  return markup`<header>
    <h1>What Newsgloss knows</h1>
    <p class="quiet">The whole dataset, as it stands on ${describeMoment(today, LOCALE)}</p>
    <ul class="figures">
      ${figures.map(([count, name]) => markup`<li><b>${count}</b> ${name}</li>`)}
    </ul>
  </header>`;
}

interface Group {
  readonly legend: string;
  /** The `data-` attribute of the claims that the boxes are about. */
  readonly name: string;
  readonly counts: Counts;
  readonly label?: (value: string) => string;
}

function writeFilters({ dataset }: Report, survey: Survey): Markup {
  const groups: readonly Group[] = [
    {
      legend: 'Company',
      name: 'subject',
      counts: survey.subjects,
      label: nameSubjects(dataset),
    },
    { legend: 'Topic', name: 'topic', counts: survey.topics },
    {
      legend: 'Standing',
      name: 'standing',
      counts: survey.standings,
      label: (standing) => STANDING_WORDS[standing as Standing], // the survey counts standings alone
    },
    { legend: 'Best source', name: 'best', counts: survey.bestSources },
    {
      legend: 'Dissent',
      name: 'dissent',
      counts: { differs: survey.differing },
      label: () => 'a source differs',
    },
    {
      legend: 'Review',
      name: 'review',
      counts: { overdue: survey.overdueReviews.length },
      label: () => 'overdue',
    },
  ];
  return markup`<form class="filters" role="search" aria-label="Filter the claims" hidden>
    <label class="search">
      <span>Search</span>
      <input type="search" autocomplete="off" spellcheck="false" placeholder="Words, ids, publishers" />
    </label>
    ${groups.map(writeGroup)}
    <button class="button" type="reset">Clear filters</button>
  </form>`;
}

function writeGroup({ legend, name, counts, label = (value) => value }: Group): Markup {
  return markup`<fieldset>
    <legend>${legend}</legend>
    ${Object.entries(counts).map(
      ([value, count]) =>
        markup`<label class="option">
          <input type="checkbox" name="${name}" value="${value}" />
          <span>${label(value)}</span> <span class="count">${count}</span>
        </label>`,
    )}
  </fieldset>`;
}

function writeSubjects({ dataset, today }: Report): Markup[] {
  const groups = Map.groupBy(dataset.claims, ({ entities }) => entities.join('-'));
  return listSubjects(dataset).flatMap((ids) => {
    const subject = ids.join('-');
    const claims = groups.get(subject)?.toSorted(compareClaims);
    if (claims === undefined) return [];
    const companies = ids.map((id) => lookUp(dataset.entities, id));
    return markup`<section class="subject" aria-labelledby="subject-${subject}">
      <h2 id="subject-${subject}">
        ${companies.map(({ id, name }) => markup`<span data-entity="${id}">${name}</span> `)}
      </h2>
      ${claims.map((claim) => writeClaim({ dataset, today }, claim))}
    </section>`;
  });
}

/** Says the name of a subject by its key, as "Broadcom and OpenAI". */
function nameSubjects(dataset: Dataset): (subject: string) => string {
  const names = new Map(
    listSubjects(dataset).map((ids) => [
      ids.join('-'),
      ids.map((id) => lookUp(dataset.entities, id).name).join(' and '),
    ]),
  );
  return (subject) => names.get(subject) ?? subject;
}

/** The newest first. */
function compareClaims(a: Claim, b: Claim): number {
  return compareMoments(b.when, a.when) || (a.id < b.id ? -1 : 1);
}
