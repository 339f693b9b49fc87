import type { Where } from '../lib/relevance/article.ts';
import type { Reason } from '../lib/relevance/reason.ts';
import { useWords, type TextKey, type Words } from './text.tsx';

/** Why a fact is shown, one sentence for each reason. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const words = useWords();
  return (
    <ul class="reasons">
      {reasons.map((reason) => {
        const sentence = explain(reason, words);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
}

const NAMED = {
  sentence: 'whyNamedSentence',
  paragraph: 'whyNamedParagraph',
  headline: 'whyNamedHeadline',
  page: 'whyNamedPage',
} as const satisfies Record<Where, TextKey>;

const SAID = {
  sentence: 'whySaidSentence',
  paragraph: 'whySaidParagraph',
  headline: 'whySaidHeadline',
  page: 'whySaidPage',
} as const satisfies Record<Where, TextKey>;

function explain(reason: Reason, { text, list }: Words): string {
  switch (reason.kind) {
    case 'named':
      return text(NAMED[reason.where], [reason.name]);
    case 'figure':
    case 'topic':
      return text(SAID[reason.where], [reason.text]);
    case 'words':
      return text(SAID[reason.where], [list(reason.texts)]);
    case 'replaces':
      return text('whyReplaces');
    case 'news':
      return text('whyNews');
  }
}
