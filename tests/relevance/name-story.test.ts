import { expect, test } from 'vitest';
import { readDataset } from '../../scripts/read-dataset.ts';
import { tellName } from '../../lib/relevance/name-story.ts';

const entities = new Map(readDataset().entities.map((entity) => [entity.id, entity]));

const LEGAL = 'Hon Hai Precision Industry Co., Ltd.';

const cases: readonly (readonly [entity: string, alias: string, story: object | undefined])[] = [
  ['openai', 'OpenAI', undefined],
  ['openai', 'Open-AI', undefined],
  ['openai', 'ChatGPT', undefined],
  ['openai', 'no such alias', undefined],
  ['openai', 'OpenAI Group PBC', { kind: 'legal', claim: 'openai-legal-name', detail: 'OpenAI Group PBC' }],
  [
    'openai',
    'OpenAI Foundation',
    { kind: 'parent', claim: 'openai-foundation-control', detail: 'controls it' },
  ],
  ['openai', '오픈AI', { kind: 'localized', claim: undefined, detail: 'ko' }],
  ['foxconn', 'Hon Hai', { kind: 'legal', claim: 'foxconn-legal-name', detail: LEGAL }],
  ['foxconn', '鴻海', { kind: 'legal', claim: 'foxconn-legal-name', detail: LEGAL }],
  ['foxconn', 'Foxconn Technology Group', { kind: 'official', claim: 'foxconn-legal-name', detail: LEGAL }],
  ['foxconn', '2317', { kind: 'ticker', claim: 'foxconn-listing', detail: 'TWSE' }],
  ['foxconn', 'HNHPF', { kind: 'ticker', claim: 'foxconn-listing', detail: undefined }],
  [
    'foxconn',
    'Foxconn Industrial Internet',
    { kind: 'unit', claim: 'foxconn-industrial-internet', detail: 'listed subsidiary' },
  ],
  ['foxconn', 'FIT Hon Teng', { kind: 'unit', claim: undefined, detail: undefined }],
  ['broadcom', 'Avago', { kind: 'former', claim: 'broadcom-origin', detail: undefined }],
  ['broadcom', 'Broadcom Inc.', { kind: 'legal', claim: 'broadcom-legal-name', detail: 'Broadcom Inc.' }],
];

test.each(cases)('tells of %s what %s has to do with it', (id, alias, story) => {
  expect(tellName(entities.get(id)!, alias)).toEqual(story);
});
