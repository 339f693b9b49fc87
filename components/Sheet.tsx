import { useState } from 'preact/hooks';
import type { CitationFormat } from '../lib/citation/cite.ts';
import type { Fact } from '../lib/citation/fact.ts';
import type { Topic } from '../lib/data/claim-schema.ts';
import { CompanyFilter, type Company } from './CompanyFilter.tsx';
import { SheetFact } from './SheetFact.tsx';
import { useWords, type TextKey } from './text.tsx';

export interface SheetProps {
  companies: readonly Company[];
  /** All facts, in the order in which a topic shows them. */
  facts: readonly Fact[];
  asOf: string;
  /** The company the sheet starts at; every company where it is absent. */
  selected?: string | undefined;
  onCopy: (fact: Fact, format: CitationFormat) => Promise<void>;
}

/** Topics in reading order: what companies do together comes first, for that is what news is about. */
const TOPICS = {
  partnership: 'topicPartnership',
  plan: 'topicPlan',
  product: 'topicProduct',
  manufacturing: 'topicManufacturing',
  finance: 'topicFinance',
  figure: 'topicFigure',
  governance: 'topicGovernance',
  legal: 'topicLegal',
  people: 'topicPeople',
  identity: 'topicIdentity',
} as const satisfies Record<Topic, TextKey>;

/** All facts of one company or of every company, by topic, each with its full provenance. */
export function Sheet({ companies, facts, asOf, selected, onCopy }: SheetProps) {
  const { text, countText } = useWords();
  const [company, setCompany] = useState(selected);
  const shown = company === undefined ? facts : facts.filter(({ entities }) => entities.includes(company));
  return (
    <div class="sheet">
      <CompanyFilter companies={companies} selected={company} onSelect={setCompany} />
      <p class="sheet-count">
        <span role="status">{countText('factCount', shown.length)}</span>
        <span>{text('dataAsOf', [asOf])}</span>
      </p>
      {shown.length === 0 && <p class="quiet">{text('noFacts')}</p>}
      {Object.entries(TOPICS).map(([topic, heading]) => (
        <TopicSection
          key={topic}
          heading={text(heading)}
          facts={shown.filter((fact) => fact.topic === topic)}
          namesBeside={(fact) => namesOf(fact, companies, company)}
          onCopy={onCopy}
        />
      ))}
    </div>
  );
}

interface TopicSectionProps {
  heading: string;
  facts: readonly Fact[];
  namesBeside: (fact: Fact) => readonly string[];
  onCopy: (fact: Fact, format: CitationFormat) => Promise<void>;
}

function TopicSection({ heading, facts, namesBeside, onCopy }: TopicSectionProps) {
  if (facts.length === 0) return null;
  return (
    <section class="topic">
      <h3 class="topic-name">{heading}</h3>
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
    </section>
  );
}

/** The companies of a pair fact that the filter does not already name. */
function namesOf(fact: Fact, companies: readonly Company[], selected: string | undefined): readonly string[] {
  if (selected === undefined || fact.entities.length < 2) return [];
  return companies.filter(({ id }) => id !== selected && fact.entities.includes(id)).map(({ name }) => name);
}
