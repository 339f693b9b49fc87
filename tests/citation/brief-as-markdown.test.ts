import { expect, it } from 'vitest';
import { writeBrief, type CitedBrief } from '../../lib/citation/brief-as-markdown.ts';
import { describeFact } from '../../lib/citation/fact.ts';
import { dataset } from '../../lib/data/index.ts';

const DATES = { accessed: '2026-11-26', dataAsOf: '2026-11-25', locale: 'en-GB' };
const claim = dataset.claims.find(({ stances }) => stances.some(({ stance }) => stance === 'differs'))!;
const fact = describeFact(dataset, claim, { locale: 'en-GB', today: '2026-11-26' });
const brief: CitedBrief = {
  title: 'Racks *for* a\n# gigawatt',
  url: 'https://daily.example/a(b)>c',
  published: '20 November 2026',
  named: ['OpenAI: 3 mentions'],
  sections: [
    { heading: 'On OpenAI', facts: [fact] },
    { heading: 'Nothing here', facts: [] },
  ],
  figures: {
    heading: 'Figures',
    rows: [{ text: '$10 <b>billion', onRecord: [{ text: 'about 10 billion USD', fact }] }],
  },
  sources: { heading: 'Sources', citations: fact.citations },
};

it('writes facts with the numbers of their sources, and the sources as a list', () => {
  const lines = writeBrief(brief, DATES).split('\n');
  const told = lines.find((line) => line.startsWith('- ') && line.includes('as of'));
  expect(told).toMatch(/\\\[1(, \d+)*; \d+ differs: .+\\\]$/);
  const numbered = lines.filter((line) => /^\d+\. /.test(line));
  expect(numbered).toHaveLength(fact.citations.length);
  expect(numbered[0]).toMatch(/^1\. .+\[“.+”\]\(<https:/);
  expect(lines.at(-1)).toBe('Newsgloss data of 25 November 2026. Accessed 26 November 2026.');
});

it('leaves out what is empty', () => {
  const text = writeBrief({ ...brief, figures: { heading: 'Figures', rows: [] } }, DATES);
  expect(text).not.toContain('Nothing here');
  expect(text).not.toContain('Figures');
});

it('takes nothing that a page wrote for markup', () => {
  const [title] = writeBrief(brief, DATES).split('\n');
  expect(title).toBe('# [“Racks \\*for\\* a # gigawatt”](<https://daily.example/a(b)%3Ec>)');
  expect(writeBrief(brief, DATES)).toContain('“$10 \\<b\\>billion”'.replace('$', '\\$'));
});
