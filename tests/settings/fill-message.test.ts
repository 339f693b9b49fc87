import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fillMessage } from '../../lib/settings/fill-message.ts';
import { trimMessages } from '../../scripts/trim-messages.ts';

const german = trimMessages(
  JSON.parse(
    readFileSync(new URL('../../public/_locales/de/messages.json', import.meta.url), 'utf8'),
  ) as never,
);

it.each([
  ['a message without places', 'cardClose', [], 'Schließen'],
  ['a place that is named in the file', 'dataAsOf', ['5. Mai'], 'Datenstand: 5. Mai'],
  ['a substitution that looks like a place', 'dataAsOf', ['$1'], 'Datenstand: $1'],
  ['a substitution that is missing', 'dataAsOf', [], 'Datenstand: '],
  ['no such message', 'noSuch', ['x'], ''],
  ['a name that every object has', 'toString', [], ''],
])('fills %s', (_, key, substitutions, filled) => {
  expect(fillMessage(german, key, substitutions)).toBe(filled);
});
