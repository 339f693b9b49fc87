import { citeAsText } from '../../lib/citation/cite.ts';
import { describeMoment } from '../../lib/citation/describe-moment.ts';
import { describeFact, type Fact } from '../../lib/citation/fact.ts';
import { dataset } from '../../lib/data/index.ts';

/** The companies of the dataset, as the sheet lists them. */
export const companies = [...dataset.entities.values()].map(({ id, name }) => ({ id, name }));

/** All facts, the latest first. */
export function describeAll(locale: string, today: string): readonly Fact[] {
  return dataset.claims
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id))
    .map((claim) => describeFact(dataset, claim, { locale, today }));
}

/** The date of the data in words. */
export function sayAsOf(locale: string): string {
  return describeMoment(dataset.asOf, locale);
}

/** Puts a fact with its sources on the clipboard. */
export async function copyCitation(fact: Fact): Promise<void> {
  await navigator.clipboard.writeText(citeAsText(fact, dataset.asOf));
}
