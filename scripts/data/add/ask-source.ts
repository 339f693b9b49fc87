import * as v from 'valibot';
import {
  PublisherSchema,
  SourceSchema,
  StanceSchema,
  type Publisher,
  type Source,
  type Stance,
} from '../../../lib/data/claim-schema.ts';
import { ask, confirm, type Dialogue } from './dialogue.ts';
import { findFieldProblem, type Draft, type Setting } from './draft.ts';
import { orderFields } from './order-fields.ts';
import { proposePublisherId, proposeSourceId } from './propose.ts';

const { url, title, lang, published, retrieved } = SourceSchema.entries;
const { name, kind, home, country } = PublisherSchema.entries;

/** Asks for sources until enough stands behind the claim and there is no further one. */
export async function askSources(dialogue: Dialogue, setting: Setting, start: Draft): Promise<Draft> {
  let draft = start;
  for (;;) {
    draft = await askStance(dialogue, setting, draft);
    const problem = findFieldProblem(setting, draft, { kind: 'claims', fields: ['stances'] });
    if (problem !== undefined) dialogue.say(`  ${problem}`);
    if (!(await confirm(dialogue, 'Another source', problem !== undefined))) return draft;
  }
}

async function askStance(dialogue: Dialogue, setting: Setting, start: Draft): Promise<Draft> {
  const all = [...setting.records.sources, ...start.sources];
  const cited = new Set(start.claim.stances.map(({ source }) => source));
  const address = await ask(dialogue, {
    question: 'Address of the source (https://...)',
    schema: url,
    findProblem: (given) => {
      const known = findByAddress(all, given);
      if (known !== undefined)
        return cited.has(known.id) ? 'The claim cites this source already.' : undefined;
      return findFieldProblem(setting, putSource(start, blankSource(given, setting.today)), {
        kind: 'sources',
        fields: ['url'],
      });
    },
  });
  const known = findByAddress(all, address);
  if (known !== undefined) dialogue.say(`  This is known as "${known.id}": ${known.title}`);
  const { draft, source } =
    known === undefined
      ? await askNewSource(dialogue, setting, { draft: start, address })
      : { draft: start, source: known };
  const stance = await askBearing(dialogue, source.id);
  return { ...draft, claim: { ...draft.claim, stances: [...draft.claim.stances, stance] } };
}

async function askBearing(dialogue: Dialogue, source: string): Promise<Stance> {
  const choices = StanceSchema.options.map(({ entries }) => entries.stance.literal);
  const stance = await ask(dialogue, {
    question: 'Does it state the claim, or differ from it',
    initial: 'states',
    choices,
    schema: v.picklist(choices),
  });
  if (stance === 'states') return { stance, source };
  const says = await ask(dialogue, {
    question: 'What it says instead, in our words, without a full stop',
    schema: StanceSchema.options[1].entries.says,
  });
  return { stance, source, says };
}

interface WithSource {
  readonly draft: Draft;
  readonly source: Source;
}

async function askNewSource(
  dialogue: Dialogue,
  setting: Setting,
  { draft: start, address }: { readonly draft: Draft; readonly address: string },
): Promise<WithSource> {
  let source = blankSource(address, setting.today);
  const findProblem = (field: keyof Source, change: Partial<Source>) =>
    findFieldProblem(setting, putSource(start, { ...source, ...change }), {
      kind: 'sources',
      fields: [field],
    });

  source = {
    ...source,
    title: await ask(dialogue, {
      question: 'Its title, in its own language',
      schema: title,
      findProblem: (given) => findProblem('title', { title: given }),
    }),
    lang: await ask(dialogue, { question: 'Its language (en, zh-Hant, ...)', initial: 'en', schema: lang }),
  };
  const { draft, publisher } = await askPublisher(dialogue, setting, { draft: start, address });
  source = { ...source, publisher: publisher.id };
  const day = await ask(dialogue, {
    question: 'Published (empty where it does not say)',
    initial: '',
    schema: published,
    convert: (answer) => answer || undefined,
    findProblem: (given) =>
      given === undefined ? undefined : findProblem('published', { published: given }),
  });
  source = day === undefined ? source : { ...source, published: day };
  const read = await ask(dialogue, {
    question: 'Read by you on',
    initial: setting.today,
    schema: retrieved,
    findProblem: (given) =>
      given === undefined ? undefined : findProblem('retrieved', { retrieved: given }),
  });
  source = read === undefined ? source : { ...source, retrieved: read };

  const all = [...setting.records.sources, ...start.sources];
  const ids = new Set(all.map(({ id }) => id));
  const origin = await ask(dialogue, {
    question: 'Id of the source that it repeats',
    initial: '',
    schema: v.optional(
      v.pipe(
        v.string(),
        v.check((id) => ids.has(id)),
      ),
    ),
    complaint: 'There is no source with this id.',
    convert: (answer) => answer || undefined,
  });
  const id = proposeSourceId(source, { entities: start.claim.entities, taken: ids });
  const whole = orderFields(
    SourceSchema,
    origin === undefined ? { ...source, id } : { ...source, id, origin },
  );
  return { source: whole, draft: putSource(draft, whole) };
}

interface WithPublisher {
  readonly draft: Draft;
  readonly publisher: Publisher;
}

async function askPublisher(
  dialogue: Dialogue,
  setting: Setting,
  { draft, address }: { readonly draft: Draft; readonly address: string },
): Promise<WithPublisher> {
  const all = [...setting.records.publishers, ...draft.publishers];
  for (;;) {
    const given = await ask(dialogue, { question: 'Publisher (its name or id)', schema: name });
    const known = all.find((each) => each.id === given || each.name.toLowerCase() === given.toLowerCase());
    if (known !== undefined) return { draft, publisher: known };
    if (!(await confirm(dialogue, `  "${given}" is new. Add this publisher`, true))) continue;

    const details = {
      name: given,
      kind: await ask(dialogue, {
        question: 'What kind of publisher is it',
        choices: kind.options,
        schema: kind,
      }),
      home: await ask(dialogue, {
        question: 'Address of its home page',
        initial: `${new URL(address).origin}/`,
        schema: home,
      }),
      country: await ask(dialogue, {
        question: 'Its country (two letters, as US)',
        schema: country,
        complaint: 'A country is two letters, as US.',
        convert: (answer) => answer.toUpperCase(),
      }),
    };
    const taken = new Set(all.map(({ id }) => id));
    const publisher: Publisher = { id: proposePublisherId(given, details.home, taken), ...details };
    return { publisher, draft: { ...draft, publishers: [...draft.publishers, publisher] } };
  }
}

function blankSource(address: string, today: string): Source {
  return { id: 'draft', url: address, title: 'Draft', lang: 'en', publisher: 'draft', retrieved: today };
}

function putSource(draft: Draft, source: Source): Draft {
  return { ...draft, sources: [...draft.sources, source] };
}

/** The same address with and without a slash at its end is one. */
function findByAddress(sources: readonly Source[], address: string): Source | undefined {
  const bare = (each: string) => each.replace(/\/$/, '');
  return sources.find((source) => bare(source.url) === bare(address));
}
