import type { ComponentChildren } from 'preact';
import { useWords, type TextKey } from './text.tsx';

interface ChoiceProps {
  title: TextKey;
  action: TextKey;
  /** The mark of a choice in force. */
  current: TextKey | false;
  recommended?: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

/** One of the choices of the welcome page, with its button and a mark where it is in force. */
export function Choice({ title, action, current, recommended = false, onChoose, children }: ChoiceProps) {
  const { text } = useWords();
  return (
    <section class="choice" data-current={current !== false}>
      <div class="choice-head">
        <h3>{text(title)}</h3>
        {recommended && <span class="choice-recommended">{text('choiceRecommended')}</span>}
        {current !== false && <span class="choice-current">{text(current)}</span>}
      </div>
      {children}
      <button type="button" class={recommended ? 'button button-first' : 'button'} onClick={onChoose}>
        {text(action)}
      </button>
    </section>
  );
}
