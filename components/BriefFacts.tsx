import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Citation } from '../lib/citation/fact.ts';
import type { BriefFact } from './Brief.tsx';
import { SourceLink } from './Citations.tsx';
import { ReasonList } from './ReasonList.tsx';
import { SinceNote } from './SinceNote.tsx';
import { StageChip } from './StageChip.tsx';
import { StandingNote } from './StandingNote.tsx';
import { useWords } from './text.tsx';

/** The number of each source, by its address. */
const Numbers = createContext<ReadonlyMap<string, number>>(new Map());

/** Gives the sources their numbers for all that refers to them within. */
export function RefersTo({
  sources,
  children,
}: {
  sources: readonly Citation[];
  children: ComponentChildren;
}) {
  return (
    <Numbers.Provider value={new Map(sources.map(({ url }, at) => [url, at + 1]))}>
      {children}
    </Numbers.Provider>
  );
}

/** How many sources a fact names before it refers by number alone. */
const NAMED = 2;

/** Facts of a brief: each with its date, what changed, and its sources by name and number. */
export function BriefFacts({ facts }: { facts: readonly BriefFact[] }) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <BriefFactItem key={fact.claim} fact={fact} />
      ))}
    </ul>
  );
}

function BriefFactItem({ fact }: { fact: BriefFact }) {
  const { text, countText, list } = useWords();
  const differing = fact.citations.filter(({ differs }) => differs !== undefined);
  return (
    <li class="fact" data-claim={fact.claim}>
      <p class="fact-when">
        <span class="fact-date">{fact.when}</span>
        {fact.others.length > 0 && <span class="fact-with">{text('factWith', [list(fact.others)])}</span>}
        {fact.stage !== undefined && <StageChip stage={fact.stage} />}
      </p>
      <p class="fact-text" lang="en" dir="auto">
        {fact.text}
      </p>
      <SinceNote fact={fact} />
      <StandingNote fact={fact} />
      <FactReferences citations={fact.citations} />
      {differing.map((citation) => (
        <p key={citation.url} class="brief-differs">
          <span class="brief-differs-name">{text('briefDiffers', [citation.publisher])}</span>{' '}
          <span lang="en" dir="auto">
            {citation.differs}
          </span>{' '}
          <Reference citation={citation} />
        </p>
      ))}
      <p class="fact-foot">
        <span>{countText('agreement', fact.agreement)}</span>
        <span>{text('factAsOf', [fact.asOf, fact.age])}</span>
      </p>
      {/* That a company is named, the headings say. */}
      <ReasonList reasons={fact.reasons.filter(({ kind }) => kind !== 'named').slice(0, 1)} />
    </li>
  );
}

/** The sources that state a fact: the first by name, all by number. */
export function FactReferences({ citations }: { citations: readonly Citation[] }) {
  const { text } = useWords();
  const stating = citations.filter(({ differs }) => differs === undefined);
  return (
    <ul class="sources sources-line" aria-label={text('sources')}>
      {stating.map((citation, at) => (
        <li key={citation.url} class="brief-source">
          {at < NAMED && <SourceLink citation={citation} short />}
          <Reference citation={citation} />
        </li>
      ))}
    </ul>
  );
}

/** The number of a source, which leads to it in the list. */
function Reference({ citation: { url } }: { citation: Citation }) {
  const { text } = useWords();
  const number = String(useContext(Numbers).get(url));
  return (
    <a class="reference" href={`#source-${number}`} aria-label={text('briefReference', [number])}>
      [{number}]
    </a>
  );
}
