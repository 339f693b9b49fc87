import { useId } from 'preact/hooks';
import { useWords } from './text.tsx';

/** A company by id and name. */
export interface Company {
  readonly id: string;
  readonly name: string;
}

interface CompanyFilterProps {
  companies: readonly Company[];
  /** `undefined` is every company. */
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
}

/** Which company's facts the sheet shows; radio buttons, so the arrow keys work as everywhere. */
export function CompanyFilter({ companies, selected, onSelect }: CompanyFilterProps) {
  const { text } = useWords();
  const group = useId();
  const everyCompany = { id: undefined, name: text('sheetEveryCompany') };
  const choices = [...companies, everyCompany];
  return (
    <fieldset class="filter">
      <legend class="unseen">{text('sheetFilter')}</legend>
      {choices.map(({ id, name }) => (
        <label key={id ?? ''} class="filter-choice" data-entity={id}>
          <input type="radio" name={group} checked={id === selected} onChange={() => onSelect(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
