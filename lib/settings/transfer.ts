import * as v from 'valibot';
import { isShared } from './domain.ts';
import { defaultOf, isSame, readEntry, SITE, type Stored } from './stored.ts';

/** The form that exports have now. */
const VERSION = 1;

/** The largest file that is read, in bytes: thousands of sites fit in. */
export const LARGEST_FILE = 500_000;

/** Why a file is not taken. */
export type ImportFault = 'too-large' | 'not-json' | 'not-settings' | 'other-version';

/** What a file brings: `stored` is sound, and `unknown` are the keys that are left out. */
export type Import =
  | { readonly kind: 'refused'; readonly fault: ImportFault }
  | { readonly kind: 'read'; readonly stored: Stored; readonly unknown: readonly string[] };

/** One key whose choice differs; an `undefined` site has no rule. */
export interface Change {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Of later versions no more is known than that they say which they are. */
const NamedSchema = v.object({ newsgloss: v.literal('settings'), version: v.number() });

const ExportSchema = v.object({
  newsgloss: v.literal('settings'),
  version: v.literal(VERSION),
  settings: v.pipe(v.unknown(), v.check(isRecord)),
});

/** Writes what is stored as a file to be read back by `readExport`. */
export function writeExport(stored: Stored): string {
  const sound = Object.entries(stored)
    .filter(([key, value]) => readEntry(key, value) !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const content = { newsgloss: 'settings', version: VERSION, settings: Object.fromEntries(sound) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a file that anybody may have written. */
export function readExport(text: string): Import {
  if (text.length > LARGEST_FILE) return { kind: 'refused', fault: 'too-large' };
  const content = parse(text);
  if (content === undefined) return { kind: 'refused', fault: 'not-json' };
  if (!v.is(NamedSchema, content)) return { kind: 'refused', fault: 'not-settings' };
  if (content.version !== VERSION) return { kind: 'refused', fault: 'other-version' };
  if (!v.is(ExportSchema, content)) return { kind: 'refused', fault: 'not-settings' };
  const entries = Object.entries(content.settings as Stored) // `isRecord` has seen it
    .map(([key, value]) => [key, isForMany(key) ? undefined : readEntry(key, value)] as const);
  return {
    kind: 'read',
    stored: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    unknown: entries.filter(([, value]) => value === undefined).map(([key]) => key),
  };
}

/** Whether a key holds a rule for what belongs to many, which no reader could have made. */
function isForMany(key: string): boolean {
  return key.startsWith(SITE) && isShared(key.slice(SITE.length));
}

/** What would change if `after` were stored in place of `before`. */
export function compareStored(before: Stored, after: Stored): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return keys
    .map((key) => ({ key, before: choiceAt(before, key), after: choiceAt(after, key) }))
    .filter(({ before: was, after: is }) => !isSame(was, is));
}

function choiceAt(stored: Stored, key: string): unknown {
  return (Object.hasOwn(stored, key) ? readEntry(key, stored[key]) : undefined) ?? defaultOf(key);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
