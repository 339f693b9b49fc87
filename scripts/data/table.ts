import type { Counts, Survey } from './survey.ts';

/** Writes a survey as tables for a terminal. */
export function writeTable(survey: Survey): string {
  const { records, plans, overdueReviews, today } = survey;
  const sections = [
    `The dataset is sound on ${today}: ${writeInline(records)}.`,
    ...SECTIONS.map(({ title, counts }) => writeSection(title, counts(survey))),
    [
      `Plans (${plans.length})`,
      ...writeRows(plans.map(({ plan, steps }) => [plan, steps.map(writeStep).join(' > ')])),
    ].join('\n'),
    overdueReviews.length === 0
      ? 'No review is overdue.'
      : [
          `Overdue reviews (${overdueReviews.length})`,
          ...writeRows(overdueReviews.map(({ claim, reviewBy }) => [claim, `was due by ${reviewBy}`])),
        ].join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

const SECTIONS: readonly { readonly title: string; readonly counts: (survey: Survey) => Counts }[] = [
  { title: 'Claims by company', counts: ({ subjects }) => subjects },
  { title: 'By topic', counts: ({ topics }) => topics },
  { title: 'By standing', counts: ({ standings }) => standings },
  { title: 'By best source', counts: ({ bestSources }) => bestSources },
  { title: 'By independent publishers who agree', counts: ({ agreement }) => agreement },
  { title: 'By dissent', counts: ({ differing }) => ({ 'a source differs': differing }) },
];

function writeInline(counts: Counts): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

function writeSection(title: string, counts: Counts): string {
  const width = Math.max(...Object.values(counts).map((count) => String(count).length));
  const rows = Object.entries(counts).map(([name, count]) => [name, String(count).padStart(width)] as const);
  return [title, ...writeRows(rows)].join('\n');
}

/** Two columns, the first as wide as its widest cell. */
function writeRows(rows: readonly (readonly [name: string, value: string])[]): string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}

function writeStep({ stage, reached }: { readonly stage: string; readonly reached: string }): string {
  return `${stage} ${reached}`;
}
