import { describe, expect, it } from 'vitest';
import { chooseFirst } from '../../lib/page/density.ts';

/** Each word is one mention: the part it stands in, the company, and `-` where the page hides it. */
function choose(text: string): string {
  const mentions = text.split(' ').map((word) => ({
    word,
    part: word.charAt(0),
    entity: word.charAt(1) === 'o' ? ('openai' as const) : ('foxconn' as const),
    isHidden: word.endsWith('-'),
  }));
  return chooseFirst(mentions, { partOf: ({ part }) => part, isShown: ({ isHidden }) => !isHidden })
    .map(({ word }) => word)
    .join(' ');
}

describe('chooseFirst', () => {
  it.each([
    { what: 'the first of a company', all: '1o 1o 1o', chosen: '1o' },
    { what: 'the first of each company', all: '1o 1f 1o 1f', chosen: '1o 1f' },
    { what: 'the first in each part', all: '1o 1o 2o 2f 2o', chosen: '1o 2o 2f' },
    { what: 'one for a part that goes on after another', all: '1o 2o 1o', chosen: '1o 2o' },
    { what: 'a hidden one and the first shown', all: '1o- 1o- 1o 1o', chosen: '1o- 1o' },
    { what: 'one of several that are all hidden', all: '1o- 1o- 1o-', chosen: '1o-' },
    { what: 'no hidden one after one that is shown', all: '1o 1o- 1o', chosen: '1o' },
  ])('takes $what', ({ all, chosen }) => expect(choose(all)).toBe(chosen));
});
