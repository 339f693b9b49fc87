import * as v from 'valibot';
import { EntityIdSchema } from './entity-schema.ts';

const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words and numbers joined by hyphens'),
);

const DaySchema = v.pipe(v.string(), v.isoDate('a day is written 2025-11-20'));

/** When something holds or held, in the precision the sources give. See `moment.ts` for the forms. */
export const MomentSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-Q[1-4]|-H[12])?(\/\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-Q[1-4]|-H[12])?)?$/,
    'a moment is 2025, 2025-11, 2025-11-20, 2025-Q4, 2026-H2, or two of them joined by a slash',
  ),
);

/** What a claim is about; the sheet has a section for each. */
export const TopicSchema = v.picklist([
  'identity',
  'people',
  'governance',
  'partnership',
  'plan',
  'product',
  'manufacturing',
  'figure',
  'finance',
  'legal',
]);

/** The steps of the plan ladder, in their order. */
export const StageSchema = v.picklist([
  'announced',
  'signed',
  'building',
  'operating',
  'delayed',
  'cancelled',
]);

/** How a source bears on a claim; `says` is what it says instead, in our words. */
export const StanceSchema = v.variant('stance', [
  v.strictObject({ stance: v.literal('states'), source: IdSchema }),
  v.strictObject({
    stance: v.literal('differs'),
    source: IdSchema,
    says: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  }),
]);

/** One sourced statement with dates; the interface calls it a fact. */
export const ClaimSchema = v.strictObject({
  id: IdSchema,
  /** One entity, or the two whose relation the claim states. */
  entities: v.pipe(v.array(EntityIdSchema), v.minLength(1), v.maxLength(2)),
  topic: TopicSchema,
  /** One plain sentence in our own words, at most 200 characters. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  value: v.optional(
    v.strictObject({
      amount: v.number(),
      unit: v.pipe(v.string(), v.minLength(1)),
      scope: v.optional(v.pipe(v.string(), v.minLength(1))),
      qualifier: v.picklist(['exact', 'about', 'up to', 'at least']),
    }),
  ),
  /** When what it states happened, holds, or is planned for. */
  when: MomentSchema,
  /**
   * The plan that the claim is about, the step on the ladder that it tells of, and when the plan
   * reached that step. `when` then is the time planned for, where the sources name one. All three
   * or none: a rule sees to it.
   */
  plan: v.optional(IdSchema),
  stage: v.optional(StageSchema),
  reached: v.optional(MomentSchema),
  /** The day on which the sources last vouch for it. */
  asOf: DaySchema,
  /** The day by which a person looks at it again; how far off it may be, its topic says. */
  reviewBy: DaySchema,
  stances: v.pipe(v.array(StanceSchema), v.minLength(1)),
  /** The id of the older claim that this one replaces. */
  supersedes: v.optional(IdSchema),
});

/** One document that we cite. */
export const SourceSchema = v.strictObject({
  id: IdSchema,
  /** Canonical https address without tracking parameters. */
  url: v.pipe(v.string(), v.url(), v.startsWith('https://', 'a source is an https address')),
  /** The title in the document's own language. */
  title: v.pipe(v.string(), v.minLength(1)),
  lang: v.pipe(v.string(), v.minLength(2)),
  publisher: IdSchema,
  published: v.optional(MomentSchema),
  /** The day its text was read; absent where only its address and title were seen. */
  retrieved: v.optional(DaySchema),
  /** The source that this one repeats; repeats do not count as agreement. */
  origin: v.optional(IdSchema),
});

/** Who stands behind sources. */
export const PublisherSchema = v.strictObject({
  id: IdSchema,
  name: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(['primary', 'filing', 'press', 'reference']),
  home: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
});

export type Moment = v.InferOutput<typeof MomentSchema>;
export type Topic = v.InferOutput<typeof TopicSchema>;
export type Stage = v.InferOutput<typeof StageSchema>;
export type Stance = v.InferOutput<typeof StanceSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Publisher = v.InferOutput<typeof PublisherSchema>;
