import { afterEach, describe, expect, it } from 'vitest';
import { namedEntities } from '../../../lib/data/aliases.ts';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { compileGazetteer } from '../../../lib/detection/gazetteer.ts';
import { findInFlow } from '../../../lib/page/find-in-flow.ts';
import { readFlows } from '../../../lib/page/read-flows.ts';
import { eastAsianCases } from '../../detection/east-asian.cases.ts';
import { latinCases } from '../../detection/latin.cases.ts';
import { otherScriptCases } from '../../detection/other-scripts.cases.ts';

const gazetteer = compileGazetteer(namedEntities);
const cases = [...latinCases, ...eastAsianCases, ...otherScriptCases].map(([, , text]) => text);

afterEach(() => document.body.replaceChildren());

/** The offsets of what is found in the paragraph, wherever its text nodes part. */
function readParagraph(): string[] {
  const flows = [...readFlows(document.body, () => true)].filter((flow) => flow !== undefined);
  return flows.flatMap((flow) => findInFlow(gazetteer, flow).map(({ start, end }) => `${start}-${end}`));
}

describe('the text nodes of a paragraph', () => {
  it.each([1, 2, 3])('may part after every %i characters', (length) => {
    for (const text of cases.filter((sentence) => !/\n/.test(sentence))) {
      const paragraph = document.createElement('p');
      for (let at = 0; at < text.length; at += length) paragraph.append(text.slice(at, at + length));
      document.body.replaceChildren(paragraph);
      const whole = findMentions(gazetteer, text).map(({ start, end }) => `${start}-${end}`);
      expect(readParagraph(), text).toEqual(whole);
    }
  });
});
