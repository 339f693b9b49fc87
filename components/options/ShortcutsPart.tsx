import { useWords } from '../text.tsx';
import { Part } from './Part.tsx';

/** A keyboard command: what it does, and its keys as the browser spells them; none have the empty string. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

interface ShortcutsPartProps {
  shortcuts: readonly Shortcut[];
  onOpenShortcuts: () => void;
}

/** The keys, and why a command has none. The browser alone can change them. */
export function ShortcutsPart({ shortcuts, onOpenShortcuts }: ShortcutsPartProps) {
  const { text } = useWords();
  return (
    <Part heading="optionsShortcuts">
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="shortcut">
            <dt>{description}</dt>
            <dd>{keys === '' ? <span class="fault">{text('shortcutNone')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.some(({ keys }) => keys === '') && (
        <p class="switch-explanation">{text('shortcutConflict')}</p>
      )}
      <button type="button" class="button" onClick={onOpenShortcuts}>
        {text('shortcutsChange')}
      </button>
    </Part>
  );
}
