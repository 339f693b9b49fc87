import * as v from 'valibot';

/** `openai`, `foxconn`, `broadcom`: lower-case words joined by hyphens. */
export const EntityIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);

/** A piece of text beside a name: ASCII in lower case, because it is compared without regard to case. */
const CueSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.regex(/^[^A-Z\s]([^A-Z]*[^A-Z\s])?$/, 'a cue is in lower case, without white space at its ends'),
);

const CuesSchema = v.pipe(v.array(CueSchema), v.minLength(1));

/**
 * What stands around a name. White space between the name and a cue is free, so `azure` is before
 * the name in "Azure OpenAI" and "AzureOpenAI" alike. For Latin names that only the text around them
 * makes safe, the cue `{cjk}` is any Han, Kana or Hangul character, and `{foreign}` any letter that is
 * not Latin. `{alone}` is near a name that no letter is near, as in the cell of a table.
 */
const ContextSchema = v.strictObject({
  /** The text before the name ends with one of these. */
  before: v.optional(CuesSchema),
  /** The text after the name starts with one of these. */
  after: v.optional(CuesSchema),
  /** One of these occurs within 80 characters on either side. */
  near: v.optional(CuesSchema),
});

/** A name that an entity may carry on a page. */
export const AliasSchema = v.strictObject({
  /** The name as it stands in running text, with plain spaces. */
  text: v.pipe(v.string(), v.minLength(1)),
  /** `unit` is a subsidiary that counts as the company, `via` what leads to it: a product, a brand, a plant. */
  kind: v.picklist(['official', 'short', 'former', 'ticker', 'localized', 'unit', 'via']),
  /** BCP 47 tag of the language the form belongs to; `und` for a name used in all. */
  lang: v.pipe(v.string(), v.minLength(2)),
  /** The script it is written in (ISO 15924): that of its letters, or `Zyyy` for digits alone. */
  script: v.picklist([
    'Arab',
    'Beng',
    'Cyrl',
    'Deva',
    'Gujr',
    'Hang',
    'Hani',
    'Hebr',
    'Jpan',
    'Knda',
    'Latn',
    'Mlym',
    'Taml',
    'Telu',
    'Thai',
    'Zyyy',
  ]),
  /** Letter case is exact unless this says that headlines may set the name in capitals. */
  case: v.optional(v.literal('headline')),
  /** Case endings that grow on the name without an apostrophe, as the German genitive does. */
  endings: v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))),
  /** The name counts only where at least one of these cues is found. */
  requires: v.optional(ContextSchema),
  /** The name does not count where any of these cues is found. */
  rejects: v.optional(ContextSchema),
});

const TextSchema = v.pipe(v.string(), v.minLength(1));

/** Somebody who leads the company, or a unit of it; `claim` is the claim that says so. */
const LinkSchema = v.strictObject({ name: TextSchema, role: TextSchema, claim: TextSchema });

/** A company that the dataset knows. What it says of the company, the claims named in it bear out. */
export const EntitySchema = v.strictObject({
  id: EntityIdSchema,
  /** The name readers know it by. */
  name: TextSchema,
  legalName: TextSchema,
  /** The form of the company in law, as `public benefit corporation`. */
  legalForm: TextSchema,
  kind: v.picklist(['company']),
  /** One line that says what it is, at most 90 characters. */
  description: v.pipe(v.string(), v.minLength(1), v.maxLength(90)),
  /** ISO 3166-1 alpha-2 code of the country of its seat. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters, as in ISO 3166-1')),
  /** Town and region of the seat, as `Palo Alto, California`. */
  seat: v.strictObject({ place: TextSchema, claim: TextSchema }),
  /** The year of the founding. */
  founded: v.strictObject({
    year: v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year is written 2015')),
    claim: TextSchema,
  }),
  leaders: v.pipe(v.array(LinkSchema), v.minLength(1)),
  /** Companies above and below it. */
  parent: v.optional(LinkSchema),
  units: v.array(LinkSchema),
  tickers: v.array(v.strictObject({ exchange: v.string(), symbol: v.string() })),
  /** What tells the story of names other than the one readers know: claims, by the kind of name. */
  nameClaims: v.optional(
    v.strictObject({
      legal: v.optional(TextSchema),
      former: v.optional(TextSchema),
      ticker: v.optional(TextSchema),
    }),
  ),
  aliases: v.pipe(v.array(AliasSchema), v.minLength(1)),
});

export type EntityId = v.InferOutput<typeof EntityIdSchema>;
export type Context = v.InferOutput<typeof ContextSchema>;
export type Alias = v.InferOutput<typeof AliasSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
