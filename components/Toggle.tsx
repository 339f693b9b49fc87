import type { ComponentChildren } from 'preact';

interface ToggleProps {
  /** Id of what it unfolds. */
  controls: string;
  open: boolean;
  /** Id of the sentence it belongs to, so that equal buttons can be told apart. */
  describedBy?: string | undefined;
  class?: string;
  /** Its name, where a sign stands for it. */
  label?: string;
  onToggle: () => void;
  children: ComponentChildren;
}

/** A small button that unfolds what belongs to a fact, and folds it again. */
export function Toggle({
  controls,
  open,
  describedBy,
  class: more = '',
  label,
  onToggle,
  children,
}: ToggleProps) {
  return (
    <button
      type="button"
      class={`toggle ${more}`}
      aria-label={label}
      title={label}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-describedby={describedBy}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
