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

/** The day up to which the dataset was read, as `2026-11-25`. */
export const dataAsOf = dataset.asOf;
