import { useState } from 'preact/hooks';
import type { CitationFormat } from '../lib/citation/cite.ts';
import { useWords, type TextKey } from './text.tsx';

/** Copies in a format; rejects where the browser refuses. */
export type CopyIn = (format: CitationFormat) => Promise<void>;

const FORMATS = {
  text: 'copyText',
  markdown: 'copyMarkdown',
  csl: 'copyCsl',
} as const satisfies Record<CitationFormat, TextKey>;

const OUTCOMES = { copied: 'copied', failed: 'copyFailed' } as const satisfies Record<string, TextKey>;

interface CopyFormatsProps {
  id: string;
  /** What is copied, for screen readers; id of an element. */
  describedBy?: string | undefined;
  onCopy: CopyIn;
}

/** A button for each format of a citation, and beside them what came of the last press. */
export function CopyFormats({ id, describedBy, onCopy }: CopyFormatsProps) {
  const { text } = useWords();
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES | 'none'>('none');

  async function copy(format: CitationFormat) {
    // Empties the confirmation first: a second copy is then announced as well.
    setOutcome('none');
    try {
      await onCopy(format);
      setOutcome('copied');
    } catch {
      // A refused clipboard is the reader's to know; nothing else depends on it.
      setOutcome('failed');
    }
  }

  return (
    <div class="copy" id={id} role="group" aria-label={text('copyAs')} aria-describedby={describedBy}>
      <span class="copy-as" aria-hidden="true">
        {text('copyAs')}
      </span>
      {(Object.keys(FORMATS) as CitationFormat[]).map((format) => (
        <button
          key={format}
          type="button"
          class="button button-small"
          data-format={format}
          onClick={() => void copy(format)}
        >
          {text(FORMATS[format])}
        </button>
      ))}
      <span class="copy-outcome" data-outcome={outcome} role="status">
        {outcome !== 'none' && text(OUTCOMES[outcome])}
      </span>
    </div>
  );
}
