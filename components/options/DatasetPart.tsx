import { useWords } from '../text.tsx';
import { Part } from './Part.tsx';

/** A fact whose second look is overdue; the day in words. */
export interface OverdueFact {
  readonly claim: string;
  readonly text: string;
  readonly reviewBy: string;
}

/** What there is to say of the bundled data. */
export interface DatasetSummary {
  /** In words. */
  readonly asOf: string;
  readonly companies: number;
  readonly facts: number;
  readonly sources: number;
  readonly publishers: number;
  readonly overdue: readonly OverdueFact[];
}

/** How old the data are, how much there is, and what is due for a second look. */
export function DatasetPart({ summary }: { summary: DatasetSummary }) {
  const { text, countText, number } = useWords();
  const { overdue } = summary;
  return (
    <Part heading="optionsData">
      <p>{text('dataAsOf', [summary.asOf])}</p>
      <p>
        {text('dataCounts', [
          countText('factCount', summary.facts),
          number(summary.companies),
          number(summary.sources),
          number(summary.publishers),
        ])}
      </p>
      <p class="quiet">{text('dataLicence')}</p>
      {overdue.length === 0 ? (
        <p>{text('overdueNone')}</p>
      ) : (
        <details class="overdue">
          <summary>{countText('overdueCount', overdue.length)}</summary>
          <p class="switch-explanation">{text('overdueHow')}</p>
          <ul>
            {overdue.map(({ claim, text: said, reviewBy }) => (
              <li key={claim}>
                <span lang="en" dir="auto">
                  {said}
                </span>{' '}
                <span class="quiet">{text('overdueSince', [reviewBy])}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
}
