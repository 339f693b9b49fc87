import * as v from 'valibot';
import { ClaimSchema, StageSchema, TopicSchema, type Claim } from '../../../lib/data/claim-schema.ts';
import { listPlans } from '../survey.ts';
import { ask, confirm, type Dialogue, type Question } from './dialogue.ts';
import { findFieldProblem, type Draft, type Setting } from './draft.ts';

const { entities, text, when, value, plan, reached } = ClaimSchema.entries;

/** Asks what a claim states: of whom, about what, when, on which step of a plan, in which figure. */
export async function askStatement(dialogue: Dialogue, setting: Setting, start: Draft): Promise<Draft> {
  const known = setting.records.entities.map(({ id }) => id);
  let draft = await askField(dialogue, setting, start, 'entities', {
    question: `Company, or two of ${known.join(', ')}`,
    schema: v.pipe(
      entities,
      v.everyItem((id) => known.includes(id)),
    ),
    complaint: `Name one or two of ${known.join(', ')}.`,
    convert: (answer) =>
      answer
        .toLowerCase()
        .split(/[\s,+&]+/)
        .toSorted(),
  });
  draft = await askField(dialogue, setting, draft, 'topic', {
    question: 'Topic',
    choices: TopicSchema.options,
    schema: TopicSchema,
  });
  draft = await askField(dialogue, setting, draft, 'text', {
    question: 'The claim in one plain sentence (at most 200 characters)',
    schema: text,
  });
  draft = await askField(dialogue, setting, draft, 'when', {
    question:
      draft.claim.topic === 'plan'
        ? 'When is it planned for (2026-H2, 2027, ...)'
        : 'When (2026-10-31, 2026-Q3, ...)',
    schema: when,
    others: ['text'], // two claims that differ in time alone are two
  });
  if (draft.claim.topic === 'plan') draft = await askPlan(dialogue, setting, draft);
  if (await confirm(dialogue, 'Is there a figure to store', false)) {
    draft = { ...draft, claim: { ...draft.claim, value: await askValue(dialogue) } };
  }
  return draft;
}

async function askPlan(dialogue: Dialogue, setting: Setting, start: Draft): Promise<Draft> {
  const plans = listPlans(setting.records.claims.filter((claim) => isSameSubject(claim, start.claim)));
  let draft = await askField(dialogue, setting, start, 'plan', {
    question: 'Plan (an id; a new one starts a ladder)',
    choices: plans,
    schema: v.nonOptional(plan),
  });
  draft = await askField(dialogue, setting, draft, 'stage', {
    question: 'Step that the plan has reached',
    choices: StageSchema.options,
    schema: StageSchema,
  });
  return await askField(dialogue, setting, draft, 'reached', {
    question: 'When did it reach that step',
    schema: v.nonOptional(reached),
  });
}

function isSameSubject(a: Claim, b: Claim): boolean {
  return a.entities.join() === b.entities.join();
}

async function askValue(dialogue: Dialogue): Promise<NonNullable<Claim['value']>> {
  const { amount, unit, scope, qualifier } = v.unwrap(value).entries;
  const given = {
    amount: await ask(dialogue, {
      question: 'Amount (a number, as 1.5)',
      schema: v.pipe(amount, v.finite()),
      convert: Number,
      complaint: 'A number is written 1500 or 1.5.',
    }),
    unit: await ask(dialogue, { question: 'Unit (GW, billion US dollars, ...)', schema: unit }),
    qualifier: await ask(dialogue, {
      question: 'How exact is it',
      choices: qualifier.options,
      schema: qualifier,
    }),
  };
  const scoped = await ask(dialogue, {
    question: 'What does it count, if the unit does not say (per year, ...)',
    initial: '',
    schema: v.optional(v.unwrap(scope)),
    convert: (answer) => answer || undefined,
  });
  return scoped === undefined
    ? given
    : { amount: given.amount, unit: given.unit, scope: scoped, qualifier: given.qualifier };
}

/** Asks for one field of the claim; the rules are asked at once about it, and about others it bears on. */
export async function askField<Field extends keyof Claim>(
  dialogue: Dialogue,
  setting: Setting,
  draft: Draft,
  field: Field,
  { others = [], ...question }: Question<Claim[Field]> & { readonly others?: readonly (keyof Claim)[] },
): Promise<Draft> {
  const fields = [field, ...others];
  const put = (given: Claim[Field]): Draft => ({ ...draft, claim: { ...draft.claim, [field]: given } });
  const given = await ask(dialogue, {
    findProblem: (answer) => findFieldProblem(setting, put(answer), { kind: 'claims', fields }),
    ...question,
  });
  return put(given);
}
