import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import type { Topic } from '../lib/data/claim-schema.ts';
import type { Standing } from '../lib/data/standing.ts';
import { CompanyFilter, type Company } from './CompanyFilter.tsx';
import { STANDING_WORDS } from './StandingNote.tsx';
import { useWords, type TextKey } from './text.tsx';
import { TOPICS } from './topics.ts';

/** What the sheet is asked for; `undefined` asks for all. */
export interface SheetFilter {
  readonly query: string;
  readonly company: string | undefined;
  readonly topic: Topic | undefined;
  readonly standing: Standing | undefined;
}

interface SheetFiltersProps {
  companies: readonly Company[];
  filter: SheetFilter;
  onFilter: (change: Partial<SheetFilter>) => void;
}

/**
 * Search and filters over the sheet. The key `/` leads into the search, Enter to what it found first, and
 * Escape empties it before it closes anything.
 */
export function SheetFilters({ companies, filter, onFilter }: SheetFiltersProps) {
  const { text } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  // Not after the paint: the key may be the reader's first.
  useLayoutEffect(() => {
    const enterOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.target === field.current) return;
      event.preventDefault(); // Firefox has a search of its own on this key
      field.current?.focus();
    };
    document.addEventListener('keydown', enterOnSlash);
    return () => document.removeEventListener('keydown', enterOnSlash);
  }, []);

  function leaveByKey(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      field.current?.closest('.sheet')?.querySelector<HTMLElement>('.fact a')?.focus();
    } else if (event.key === 'Escape' && filter.query !== '') {
      event.preventDefault();
      event.stopPropagation();
      onFilter({ query: '' });
    }
  }

  return (
    <search class="sheet-filters">
      <label class="unseen" for={id}>
        {text('searchLabel')}
      </label>
      <input
        class="search"
        id={id}
        ref={field}
        type="search"
        maxLength={LONGEST_QUERY}
        placeholder={text('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={filter.query}
        onFocus={(event) => event.currentTarget.scrollIntoView()}
        onInput={(event) => onFilter({ query: event.currentTarget.value })}
        onKeyDown={leaveByKey}
      />
      <CompanyFilter
        companies={companies}
        selected={filter.company}
        onSelect={(company) => onFilter({ company })}
      />
      <div class="selects">
        <Select
          label="filterTopic"
          all="filterEveryTopic"
          names={TOPICS}
          value={filter.topic}
          onSelect={(topic) => onFilter({ topic })}
        />
        <Select
          label="filterStanding"
          all="filterEveryStanding"
          names={STANDING_WORDS}
          value={filter.standing}
          onSelect={(standing) => onFilter({ standing })}
        />
      </div>
    </search>
  );
}

/** In UTF-16 units. The search itself reads less. */
const LONGEST_QUERY = 500;

interface SelectProps<Value extends string> {
  label: TextKey;
  /** What the choice of all is called. */
  all: TextKey;
  names: Readonly<Record<Value, TextKey>>;
  value: Value | undefined;
  onSelect: (value: Value | undefined) => void;
}

function Select<Value extends string>({ label, all, names, value, onSelect }: SelectProps<Value>) {
  const { text } = useWords();
  const values = Object.keys(names) as Value[];
  return (
    <select
      class="select"
      aria-label={text(label)}
      value={value ?? ''}
      onChange={(event) => onSelect(values.find((one) => one === event.currentTarget.value))}
    >
      <option value="">{text(all)}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {text(names[one])}
        </option>
      ))}
    </select>
  );
}
