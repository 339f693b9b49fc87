import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/**
 * The official schema, https://github.com/citation-style-language/schema at
 * e3ce254a72c4470a5ed3b9d23b428017d25674e9, unchanged; MIT, see LICENSE.txt beside it.
 */
const schema = JSON.parse(readFileSync(new URL('./csl-data.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** What the schema of CSL-JSON has against `json`; an empty list is the aim. */
export function faultsInCsl(json: string): string[] {
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
