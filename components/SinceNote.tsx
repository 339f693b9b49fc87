import type { Fact } from '../lib/citation/fact.ts';
import { STANDING_WORDS } from './StandingNote.tsx';
import { useWords, type Words } from './text.tsx';

/** "Since this article: …": what changed about a fact after the article was written; else nothing. */
export function SinceNote({ fact }: { fact: Fact }) {
  const words = useWords();
  if (fact.since === undefined) return null;
  return <p class="since">{tell(fact.since, fact, words)}</p>;
}

function tell(since: NonNullable<Fact['since']>, { standing }: Fact, { text }: Words): string {
  switch (since.kind) {
    case 'newer':
      return text('sinceNewer');
    case 'replaced':
      return text('sinceReplaced', [since.when, since.text]);
    case 'standing':
      return text('sinceStanding', [text(STANDING_WORDS[since.was]), text(STANDING_WORDS[standing])]);
  }
}
