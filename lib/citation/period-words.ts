/** The parts of a year for which `Intl` has no words. */
export type YearPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';

/** How to write each part of a year; `{year}` stands where the year belongs. */
type PeriodWords = Readonly<Record<YearPart, string>>;

const ENGLISH: PeriodWords = {
  Q1: 'first quarter of {year}',
  Q2: 'second quarter of {year}',
  Q3: 'third quarter of {year}',
  Q4: 'fourth quarter of {year}',
  H1: 'first half of {year}',
  H2: 'second half of {year}',
};

/** Words by language; one that is missing here reads English. */
const PERIOD_WORDS: ReadonlyMap<string, PeriodWords> = new Map([['en', ENGLISH]]);

/** Writes a part of a year in the language of `locale`, as "second half of 2026". */
export function describePeriod(year: string, part: YearPart, locale: string): string {
  const words = PERIOD_WORDS.get(new Intl.Locale(locale).language) ?? ENGLISH;
  return words[part].replace('{year}', year);
}
