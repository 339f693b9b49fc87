import { expect, it } from 'vitest';
import { explainMention, type Explanation } from '../../lib/detection/explain-mention.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { gazetteer } from './bundled-names.ts';

const cases: readonly (readonly [text: string, Partial<Explanation>])[] = [
  ['OpenAI met', { alias: 'OpenAI', form: 'as it is', ending: '', cue: undefined }],
  ['FOXCONN MET', { alias: 'Foxconn', form: 'capitals' }],
  ['ＯｐｅｎＡＩ', { alias: 'OpenAI', form: 'spelling' }],
  ['Hon\u00a0Hai', { alias: 'Hon Hai', form: 'spelling' }],
  ['Foxconns Werk', { alias: 'Foxconn', ending: 's' }],
  ['폭스콘이', { alias: '폭스콘', ending: '이' }],
  ['(AVGO)', { alias: 'AVGO', cue: { place: 'before', cue: '(' } }],
  ['AVGO shares', { cue: { place: 'after', cue: 'shares' } }],
  ['Open AI, maker of ChatGPT', { alias: 'Open AI', cue: { place: 'near', cue: 'chatgpt' } }],
  ['投资Open AI', { cue: { place: 'before', cue: '{foreign}' } }],
  ['AVGO 3.1', { cue: { place: 'near', cue: '{alone}' } }],
];

it.each(cases)('says why %j counts', (text, expected) => {
  const mention = findMentions(gazetteer, text)[0]!;
  expect(explainMention(text, mention)).toMatchObject(expected);
});
