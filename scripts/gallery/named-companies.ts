import { companies } from '../../entrypoints/popup/facts.ts';

/** The companies as a page names them: each fewer times than the one before it, one mention of them outside the article. */
export const named = companies.map(({ id, name }, at) => ({
  id,
  name,
  mentions: Array.from({ length: 3 - at }, (_, i) => ({
    index: at * 3 + i,
    text: name,
    before: '…the plan that ',
    after: ' announced a year ago, in the words of its chief executive…',
    mark: i === 1 ? ('outside' as const) : ('marked' as const),
    isHidden: i === 1,
  })),
}));
