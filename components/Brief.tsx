import { useId, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Citation, Fact } from '../lib/citation/fact.ts';
import type { Timeline } from '../lib/citation/timeline.ts';
import type { Reason } from '../lib/relevance/reason.ts';
import { BriefFacts, RefersTo } from './BriefFacts.tsx';
import { BriefFigures, type BriefFigure } from './BriefFigures.tsx';
import { NumberedSources } from './Citations.tsx';
import { PageSummary, type NamedCompany } from './PageSummary.tsx';
import { useWords } from './text.tsx';
import { TimelineChart } from './TimelineChart.tsx';

/** A fact of a brief. */
export interface BriefFact extends Fact {
  /** Why it is in it, the weightiest first. */
  readonly reasons: readonly Reason[];
  /** Names of the companies that it is about beside that of its section. */
  readonly others: readonly string[];
}

/** What a brief says of an article. */
export interface BriefContent {
  /** Title, address and language (BCP 47, where it says so) of the article. */
  readonly title: string;
  readonly url: string;
  readonly lang: string | undefined;
  /** Its day in words, where it is known. */
  readonly published: string | undefined;
  /** The date of the data, in words. */
  readonly asOf: string;
  readonly companies: readonly NamedCompany[];
  /** What the companies named have to do with each other. */
  readonly pairs: readonly BriefFact[];
  /** What the article speaks of and could not know. */
  readonly changed: readonly BriefFact[];
  /** Other facts on each company, in the order of what the article says. */
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly facts: readonly BriefFact[];
  }[];
  readonly figures: readonly BriefFigure[];
  readonly timeline: Timeline | undefined;
  /** All documents behind it, in the order of their numbers. */
  readonly sources: readonly Citation[];
}

export interface BriefProps {
  brief: BriefContent;
  onJump: (index: number) => void;
  /** Rejects where the browser refuses. */
  onCopy: () => Promise<void>;
  onPrint: () => void;
  onSearchAll: () => void;
}

/** The brief of an article: what is on record about whom and what it names. Made to be read, copied and printed. */
export function Brief({ brief, onJump, onCopy, onPrint, onSearchAll }: BriefProps) {
  const { text } = useWords();
  const { pairs, changed, sections, figures, timeline, sources } = brief;
  return (
    <RefersTo sources={sources}>
      <header class="brief-head">
        <p class="brief-kicker">{text('briefHeading')}</p>
        <h1 class="brief-title" lang={brief.lang} dir="auto">
          {brief.title}
        </h1>
        <p class="brief-days">
          <span>{hostOf(brief.url)}</span>
          <span>
            {brief.published === undefined ? text('articleUndated') : text('articleOf', [brief.published])}
          </span>
          <span>{text('dataAsOf', [brief.asOf])}</span>
        </p>
        <BriefTools onCopy={onCopy} onPrint={onPrint} onSearchAll={onSearchAll} />
      </header>
      <BriefPart heading={text('briefNamed')} name="named">
        <PageSummary reason="news" companies={brief.companies} known={[]} onJump={onJump} />
      </BriefPart>
      {pairs.length > 0 && (
        <BriefPart heading={text('briefPairs')} name="pairs">
          <BriefFacts facts={pairs} />
        </BriefPart>
      )}
      {changed.length > 0 && (
        <BriefPart heading={text('briefChanged')} name="changed">
          <BriefFacts facts={changed} />
        </BriefPart>
      )}
      {figures.length > 0 && (
        <BriefPart heading={text('briefFigures')} name="figures">
          <BriefFigures figures={figures} published={brief.published} lang={brief.lang} />
        </BriefPart>
      )}
      {timeline !== undefined && (
        <BriefPart heading={text('briefTimeline')} name="timeline">
          <TimelineChart timeline={timeline} />
        </BriefPart>
      )}
      {sections.map(({ id, name, facts }) => (
        <BriefPart key={id} heading={text('briefOn', [name])} name="company" entity={id}>
          <BriefFacts facts={facts} />
        </BriefPart>
      ))}
      <BriefPart heading={text('sources')} name="sources">
        <NumberedSources citations={sources} />
      </BriefPart>
    </RefersTo>
  );
}

interface BriefPartProps {
  heading: string;
  /** Names it for the style sheet. */
  name: string;
  entity?: string;
  children: ComponentChildren;
}

function BriefPart({ heading, name, entity, children }: BriefPartProps) {
  const id = useId();
  return (
    <section class={`brief-part brief-${name}`} data-entity={entity} aria-labelledby={id}>
      <h2 class="brief-part-name" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

function BriefTools({ onCopy, onPrint, onSearchAll }: Omit<BriefProps, 'brief' | 'onJump'>) {
  const { text } = useWords();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');

  async function copy() {
    // Empties the confirmation first: a second copy is then announced as well.
    setOutcome('none');
    try {
      await onCopy();
      setOutcome('copied');
    } catch {
      setOutcome('failed'); // a refused clipboard is the reader's to know; nothing else depends on it
    }
  }

  return (
    <div class="brief-tools">
      <button type="button" class="button button-small" data-tool="copy" onClick={() => void copy()}>
        {text('briefCopy')}
      </button>
      <button type="button" class="button button-small" data-tool="print" onClick={onPrint}>
        {text('briefPrint')}
      </button>
      <button type="button" class="button button-small" data-tool="search" onClick={onSearchAll}>
        {text('cardAllFacts')}
      </button>
      <span class="copy-outcome" data-outcome={outcome} role="status">
        {outcome !== 'none' && text(outcome === 'copied' ? 'copied' : 'copyFailed')}
      </span>
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
