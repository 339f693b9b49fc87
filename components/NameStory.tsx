import type { Fact } from '../lib/citation/fact.ts';
import type { NameStory } from '../lib/relevance/name-story.ts';
import { SourceLink } from './Citations.tsx';
import { useWords, type TextKey, type Words } from './text.tsx';

/** What a surface form has to do with the company, and the fact that bears it out. */
export interface CardStory extends Omit<NameStory, 'claim'> {
  /** The surface form. */
  readonly text: string;
  readonly fact: Fact | undefined;
}

/** One line on a name other than the one readers know: "Hon Hai stands for the legal name of Foxconn". */
export function NameStoryLine({ story, name }: { story: CardStory; name: string }) {
  const words = useWords();
  const source = story.fact?.citations[0];
  return (
    <p class="card-story">
      {tell(story, name, words)}
      {source !== undefined && (
        <>
          {' '}
          <SourceLink citation={source} />
        </>
      )}
    </p>
  );
}

const STORIES = {
  legal: 'storyLegal',
  official: 'storyOfficial',
  former: 'storyFormer',
  ticker: 'storyTicker',
  localized: 'storyLocalized',
  unit: 'storyUnit',
  parent: 'storyParent',
} as const satisfies Record<NameStory['kind'], TextKey>;

function tell({ kind, text: surface, detail, fact }: CardStory, name: string, words: Words): string {
  // What became of a name is told best by the fact itself.
  if (kind === 'former' && fact !== undefined) return fact.text;
  const known = kind === 'localized' && detail !== undefined ? words.language(detail) : detail;
  return words.text(STORIES[kind], [surface, name, known ?? '']);
}
