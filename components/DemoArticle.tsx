import { useWords } from './text.tsx';

/** The names in the demo, as an article of this language writes them. */
export interface DemoNames {
  readonly openai: string;
  readonly broadcom: string;
  readonly foxconn: string;
}

export interface DemoArticleProps {
  names: DemoNames;
  /** The day on which it says it was published, as `2025-10-20`. */
  published: string;
  /** The same in words. */
  publishedOn: string;
  /** The keys that step to the next name, as the browser spells them; none have the empty string. */
  keys: string;
}

/** A made-up article to try Newsgloss on. Its names are marked by what marks them on any page. */
export function DemoArticle({ names, published, publishedOn, keys }: DemoArticleProps) {
  const { text } = useWords();
  const { openai, broadcom, foxconn } = names;
  return (
    <>
      <p>{text(keys === '' ? 'demoHow' : 'demoHowKeys', keys === '' ? [] : [keys])}</p>
      <article class="demo">
        <h3>{text('demoHeadline')}</h3>
        <p class="demo-date">
          <time dateTime={published}>{publishedOn}</time>
        </p>
        <p>{text('previewSentence', [openai, broadcom, foxconn])}</p>
        <p>{text('demoFigures', [openai, broadcom])}</p>
        <p>{text('demoSupplier', [foxconn])}</p>
      </article>
      <p class="quiet">{text('demoMadeUp')}</p>
    </>
  );
}
