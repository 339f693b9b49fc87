import * as v from 'valibot';
import { EntityIdSchema } from '../data/entity-schema.ts';
import { MARK_COLOURS, MARK_STYLES, type MarkColour } from '../page/mark-look.ts';
import { DEFAULTS, LONGEST_REST_MS, type Choices } from './choices.ts';
import { LANGUAGES } from './languages.ts';
import { isSite, type SiteRule } from './site.ts';

/** The storage key of the rule for a site begins with this. */
export const SITE = 'site:';

/** A list of companies that no honest reader makes longer. */
const MOST_COMPANIES = 1000;

/** What each storage key may hold. */
const SCHEMAS: { readonly [Name in keyof Choices]: v.GenericSchema<unknown, Choices[Name]> } = {
  paused: v.boolean(),
  onlyListed: v.boolean(),
  density: v.picklist(['section', 'article', 'all']),
  hidden: v.pipe(v.array(EntityIdSchema), v.maxLength(MOST_COMPANIES)),
  via: v.boolean(),
  markStyle: v.picklist(MARK_STYLES),
  colours: v.pipe(
    v.record(EntityIdSchema, v.picklist(Object.keys(MARK_COLOURS) as MarkColour[])),
    v.maxEntries(MOST_COMPANIES),
  ),
  restMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_REST_MS)),
  cardSize: v.picklist(['small', 'medium', 'large']),
  keyboardOnly: v.boolean(),
  language: v.picklist(['auto', ...LANGUAGES]),
  badge: v.boolean(),
};

/** The storage keys of all choices but site rules. */
export const CHOICE_KEYS = Object.keys(SCHEMAS) as (keyof Choices)[];

const SiteRuleSchema = v.picklist(['on', 'off', 'ask']);

/** What is stored, key by key; also what an export carries. Nothing in it was looked at yet. */
export type Stored = Readonly<Record<string, unknown>>;

/** All that the reader chose. */
export interface Settings extends Choices {
  /** The rules by site; what has none is left to the news gate. */
  readonly sites: ReadonlyMap<string, SiteRule>;
}

/** The choice that `value` is under `key`; `undefined` where it is none. */
export function readEntry(key: string, value: unknown): unknown {
  const { success, output } = v.safeParse(schemaOf(key), value);
  return success ? output : undefined;
}

function schemaOf(key: string): v.GenericSchema {
  if (key.startsWith(SITE)) return isSite(key.slice(SITE.length)) ? SiteRuleSchema : v.never();
  return isChoiceKey(key) ? SCHEMAS[key] : v.never();
}

/** Reads what is stored; what is missing, or makes no sense, has its default. */
export function parseSettings(stored: Stored): Settings {
  const sound = Object.entries(stored)
    .map(([key, value]) => [key, readEntry(key, value)] as const)
    .filter(([, value]) => value !== undefined);
  const sites = sound.filter(([key]) => key.startsWith(SITE));
  const choices = sound.filter(([key]) => !key.startsWith(SITE));
  return {
    ...DEFAULTS,
    ...(Object.fromEntries(choices) as Partial<Choices>), // each was held against its schema
    sites: new Map(sites.map(([key, rule]) => [key.slice(SITE.length), rule as SiteRule])),
  };
}

/** Whether a choice is stored under `key`; other versions may have keys that this one does not know. */
export function isKey(key: string): boolean {
  return key.startsWith(SITE) || isChoiceKey(key);
}

/** The keys of the choices that are stored in a way that makes no sense. */
export function listBroken(stored: Stored): string[] {
  return Object.keys(stored).filter((key) => isKey(key) && readEntry(key, stored[key]) === undefined);
}

/** Whether two values that a key may hold are one choice. */
export function isSame(a: unknown, b: unknown): boolean {
  return spell(a) === spell(b);
}

/** The default of a key; a site has none. */
export function defaultOf(key: string): unknown {
  return isChoiceKey(key) ? DEFAULTS[key] : undefined;
}

function isChoiceKey(key: string): key is keyof Choices {
  return Object.hasOwn(SCHEMAS, key);
}

/** Lists and records of one content are spelt alike, whatever their order. */
function spell(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.toSorted());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
