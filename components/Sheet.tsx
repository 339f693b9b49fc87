import { useMemo, useState } from 'preact/hooks';
import type { CitationFormat } from '../lib/citation/cite.ts';
import type { Fact } from '../lib/citation/fact.ts';
import type { Topic } from '../lib/data/claim-schema.ts';
import type { FindClaims } from '../lib/search/search-claims.ts';
import type { Company } from './CompanyFilter.tsx';
import { SheetFact } from './SheetFact.tsx';
import { SheetFilters, type SheetFilter } from './SheetFilters.tsx';
import { useWords } from './text.tsx';
import { TOPICS } from './topics.ts';

export interface SheetProps {
  companies: readonly Company[];
  /** All facts, in the order in which a topic shows them. */
  facts: readonly Fact[];
  asOf: string;
  /** The company the sheet starts at; every company where it is absent. */
  selected?: string | undefined;
  /** The one fact that a link leads to, by the id of its claim. */
  linked?: string | undefined;
  /** What is searched for at first, on every company. */
  sought?: string;
  find: FindClaims;
  onCopy: (fact: Fact, format: CitationFormat) => Promise<void>;
}

const NO_FILTER: SheetFilter = { query: '', company: undefined, topic: undefined, standing: undefined };

/** So many facts are drawn at first: a popup is to open at once. */
const SHOWN_AT_FIRST = 8;

/** All facts, to be searched and filtered: by topic, or the best first; each with its full provenance. */
export function Sheet({ companies, facts, asOf, selected, linked, sought = '', find, onCopy }: SheetProps) {
  const { text, countText } = useWords();
  /** What the reader chose; the company that is asked for may be known later, and gives way to that. */
  const [choices, setChoices] = useState<Partial<SheetFilter>>(
    sought === '' ? {} : { query: sought, company: undefined },
  );
  const { query, company, topic, standing } = { ...NO_FILTER, company: selected, ...choices };
  const [isWhole, setWhole] = useState(false);
  const [link, setLink] = useState(linked);
  const ids = useMemo(() => find(query), [find, query]);
  const found = useMemo(
    () =>
      link === undefined
        ? choose(facts, { company, topic, standing }, ids)
        : facts.filter(({ claim }) => claim === link),
    [facts, company, topic, standing, ids, link],
  );
  const isRanked = ids !== undefined;
  const shown = isWhole ? found : found.slice(0, SHOWN_AT_FIRST);
  const beside = (fact: Fact) => namesOf(fact, companies, company);

  function change(part: Partial<SheetFilter>) {
    setChoices({ ...choices, ...part });
    setLink(undefined);
    setWhole(false);
  }

  return (
    <div class="sheet">
      <SheetFilters companies={companies} filter={{ query, company, topic, standing }} onFilter={change} />
      <p class="sheet-count">
        <span role="status">{countText('factCount', found.length)}</span>
        <span>{text('dataAsOf', [asOf])}</span>
      </p>
      {found.length === 0 && <p class="quiet">{text(facts.length === 0 ? 'noFacts' : 'searchNothing')}</p>}
      {isRanked ? (
        <FactList facts={shown} namesBeside={beside} onCopy={onCopy} />
      ) : (
        (Object.keys(TOPICS) as Topic[]).map((section) => (
          <TopicSection
            key={section}
            topic={section}
            facts={shown.filter((fact) => fact.topic === section)}
            namesBeside={beside}
            onCopy={onCopy}
          />
        ))
      )}
      {(shown.length < found.length || link !== undefined) && (
        <button
          type="button"
          class="button sheet-more"
          onClick={() => (link === undefined ? setWhole(true) : setLink(undefined))}
        >
          {countText('showAllFacts', link === undefined ? found.length : facts.length)}
        </button>
      )}
    </div>
  );
}

/** The facts that pass the filter: those found, the best first, or by topic. */
function choose(
  facts: readonly Fact[],
  { company, topic, standing }: Omit<SheetFilter, 'query'>,
  ids: readonly string[] | undefined,
): readonly Fact[] {
  const byClaim = new Map(facts.map((fact) => [fact.claim, fact]));
  const pool = ids === undefined ? inReadingOrder(facts) : ids.flatMap((id) => byClaim.get(id) ?? []);
  return pool.filter(
    (fact) =>
      (company === undefined || fact.entities.includes(company)) &&
      (topic === undefined || fact.topic === topic) &&
      (standing === undefined || fact.standing === standing),
  );
}

function inReadingOrder(facts: readonly Fact[]): readonly Fact[] {
  const topics: readonly string[] = Object.keys(TOPICS);
  return facts.toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
}

interface FactListProps {
  facts: readonly Fact[];
  namesBeside: (fact: Fact) => readonly string[];
  onCopy: (fact: Fact, format: CitationFormat) => Promise<void>;
}

function FactList({ facts, namesBeside, onCopy }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <SheetFact
          key={fact.claim}
          fact={fact}
          others={namesBeside(fact)}
          onCopy={(format) => onCopy(fact, format)}
        />
      ))}
    </ul>
  );
}

function TopicSection({ topic, ...list }: FactListProps & { topic: Topic }) {
  const { text } = useWords();
  if (list.facts.length === 0) return null;
  return (
    <section class="topic">
      <h3 class="topic-name">{text(TOPICS[topic])}</h3>
      <FactList {...list} />
    </section>
  );
}

/** The companies of a pair fact that the filter does not already name. */
function namesOf(fact: Fact, companies: readonly Company[], selected: string | undefined): readonly string[] {
  if (selected === undefined || fact.entities.length < 2) return [];
  return companies.filter(({ id }) => id !== selected && fact.entities.includes(id)).map(({ name }) => name);
}
