import type { Change, ImportFault } from '../../lib/settings/transfer.ts';
import type { Company } from '../CompanyFilter.tsx';
import { useWords, type TextKey } from '../text.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { Part, type Outcome } from './Part.tsx';

/** A file that the reader picked: why it is refused, or what it would change. */
export type Incoming =
  | { readonly kind: 'refused'; readonly fault: ImportFault }
  | { readonly kind: 'read'; readonly changes: readonly Change[]; readonly unknown: number };

const FAULTS = {
  'too-large': 'importTooLarge',
  'not-json': 'importNotJson',
  'not-settings': 'importNotSettings',
  'other-version': 'importOtherVersion',
} as const satisfies Record<ImportFault, TextKey>;

export interface TransferPartProps {
  companies: readonly Company[];
  incoming: Incoming | undefined;
  /** Whether the last import or reset can be taken back. */
  canUndo: boolean;
  outcome: Outcome | undefined;
  onExport: () => void;
  onPickFile: (file: File) => void;
  onImport: () => void;
  onCancelImport: () => void;
  onReset: () => void;
  onUndo: () => void;
}

/** Settings as a file, out and in, and back to how all began. */
export function TransferPart(props: TransferPartProps) {
  const { text } = useWords();
  return (
    <Part heading="optionsTransfer" name="transfer" outcome={props.outcome}>
      <p class="switch-explanation">{text('transferHow')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={props.onExport}>
          {text('exportSettings')}
        </button>
        <label class="button file-button">
          {text('importSettings')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) props.onPickFile(file);
              currentTarget.value = ''; // the same file again is a choice too
            }}
          />
        </label>
        <button type="button" class="button" onClick={props.onReset}>
          {text('resetAll')}
        </button>
        {props.canUndo && (
          <button type="button" class="button button-first" onClick={props.onUndo}>
            {text('undo')}
          </button>
        )}
      </div>
      <div role="status">{props.incoming && <IncomingView {...props} incoming={props.incoming} />}</div>
    </Part>
  );
}

type IncomingViewProps = Pick<TransferPartProps, 'companies' | 'onImport' | 'onCancelImport'> & {
  incoming: Incoming;
};

function IncomingView({ incoming, companies, onImport, onCancelImport }: IncomingViewProps) {
  const { text, countText } = useWords();
  if (incoming.kind === 'refused') return <p class="fault">{text(FAULTS[incoming.fault])}</p>;
  const { changes, unknown } = incoming;
  return (
    <div class="incoming">
      {unknown > 0 && <p class="fault">{countText('importUnknown', unknown)}</p>}
      {changes.length === 0 ? (
        <p>{text('importSame')}</p>
      ) : (
        <>
          <p>{countText('importChanges', changes.length)}</p>
          <ChangeTable changes={changes} companies={companies} />
        </>
      )}
      <div class="buttons">
        {changes.length > 0 && (
          <button type="button" class="button button-first" onClick={onImport}>
            {text('importApply')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancelImport}>
          {text('importCancel')}
        </button>
      </div>
    </div>
  );
}
