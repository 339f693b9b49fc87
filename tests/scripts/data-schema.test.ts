import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeJsonSchema } from '../../scripts/data/json-schema.ts';

it(
  'the published JSON Schema is what the schemas give now (if not: npm run data -- --schema)',
  { timeout: 60_000 },
  async () => {
    expect(readFileSync('docs/dataset.schema.json', 'utf8')).toBe(await writeJsonSchema());
  },
);
