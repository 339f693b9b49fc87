import { useState } from 'preact/hooks';
import { useWords } from './text.tsx';

interface CopyCitationProps {
  /** Id of the sentence that is copied, so that many equal buttons can be told apart. */
  sentenceId: string;
  onCopy: () => Promise<void>;
}

/** Copies a citation and says beside the button whether that worked. */
export function CopyCitation({ sentenceId, onCopy }: CopyCitationProps) {
  const { text } = useWords();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');

  async function copy() {
    // Empties the confirmation first: a second copy is then announced as well.
    setOutcome('none');
    try {
      await onCopy();
      setOutcome('copied');
    } catch {
      // A refused clipboard is the reader's to know; nothing else depends on it.
      setOutcome('failed');
    }
  }

  return (
    <p class="copy">
      <button
        type="button"
        class="button button-small"
        aria-describedby={sentenceId}
        onClick={() => void copy()}
      >
        {text('copyCitation')}
      </button>
      <span class="copy-outcome" data-outcome={outcome} role="status">
        {outcome === 'copied' && text('copied')}
        {outcome === 'failed' && text('copyFailed')}
      </span>
    </p>
  );
}
