import type { Fact } from '../lib/citation/fact.ts';
import { FactReferences } from './BriefFacts.tsx';
import { StandingNote } from './StandingNote.tsx';
import { useWords } from './text.tsx';

/** A figure of an article beside those on record of the same unit and scope. */
export interface BriefFigure {
  /** As the article writes it, and the sentence it stands in. */
  readonly text: string;
  readonly sentence: string;
  readonly onRecord: readonly {
    /** "about 3.03 trillion TWD, revenue". */
    readonly text: string;
    readonly fact: Fact;
  }[];
}

interface BriefFiguresProps {
  figures: readonly BriefFigure[];
  /** The day of the article in words, where it is known. */
  published: string | undefined;
  /** The language of the article (BCP 47), where it says so. */
  lang: string | undefined;
}

/** What the article says and what is on record, side by side with their dates. Which is right is not ours to say. */
export function BriefFigures({ figures, published, lang }: BriefFiguresProps) {
  const { text } = useWords();
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{published === undefined ? text('figureHere') : text('articleOf', [published])}</th>
          <th scope="col">{text('figureOnRecord')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.text + figure.sentence}>
            <th scope="row" lang={lang}>
              <span class="figure-amount" dir="auto">
                {figure.text}
              </span>
              <q class="figure-sentence" dir="auto">
                {shorten(figure.sentence, figure.text)}
              </q>
            </th>
            <td>
              <ul>
                {figure.onRecord.map(({ text: value, fact }) => (
                  <li key={fact.claim} data-claim={fact.claim} title={fact.text}>
                    <span class="figure-amount" lang="en" dir="auto">
                      {value}
                    </span>
                    <span class="figure-when">{fact.when}</span>
                    <StandingNote fact={fact} />
                    <FactReferences citations={fact.citations} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How much of a sentence stands before and after its figure, in UTF-16 units. */
const CONTEXT = 60;

function shorten(sentence: string, figure: string): string {
  const at = Math.max(0, sentence.toLowerCase().indexOf(figure.toLowerCase()));
  const from = Math.max(0, at - CONTEXT);
  const to = at + figure.length + CONTEXT;
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}
