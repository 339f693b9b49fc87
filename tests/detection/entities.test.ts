import { expect, it } from 'vitest';
import * as v from 'valibot';
import { EntitySchema } from '../../lib/data/entity-schema.ts';
import broadcom from '../../lib/data/entities/broadcom.json';
import foxconn from '../../lib/data/entities/foxconn.json';
import openai from '../../lib/data/entities/openai.json';

const records: readonly unknown[] = [openai, foxconn, broadcom];

it.each(records)('keeps to the schema: $id', (record) => {
  expect(v.safeParse(EntitySchema, record).issues).toBeUndefined();
});

it('gives no name twice', () => {
  const texts = [openai, foxconn, broadcom].flatMap(({ aliases }) => aliases.map(({ text }) => text));
  expect(texts).toEqual([...new Set(texts)]);
});
