import { checkDataset } from '../../../lib/data/check-dataset.ts';
import { ClaimSchema } from '../../../lib/data/claim-schema.ts';
import { DatasetError } from '../../../lib/data/dataset-error.ts';
import type { Records } from '../../../lib/data/dataset.ts';
import { planReview } from '../../../lib/data/review.ts';
import { listProblems } from '../check.ts';
import { readFiles } from '../read-files.ts';
import { writeLists } from '../write-files.ts';
import { askField, askStatement } from './ask-claim.ts';
import { askSources } from './ask-source.ts';
import { confirm, InputEnded, type Dialogue } from './dialogue.ts';
import { mergeDraft, startDraft, type Draft, type Setting } from './draft.ts';
import { orderFields } from './order-fields.ts';
import { proposeAsOf, proposeClaimId } from './propose.ts';

const NOTHING = 'Nothing was written.';

/**
 * Asks for a new claim and writes it, with the sources and publishers it brings, into the dataset in
 * `folder`. Nothing is written unless the whole dataset is sound with it. Returns whether it was.
 */
export async function addClaim(
  dialogue: Dialogue,
  { folder, today }: { readonly folder: string; readonly today: string },
): Promise<boolean> {
  try {
    const records: Records = checkDataset(readFiles(folder), today);
    const draft = await askDraft(dialogue, { records, today });
    dialogue.say(`\n${describeDraft(draft)}\n`);
    proveSound(folder, draft, today);
    if (!(await confirm(dialogue, 'Write it', true))) {
      dialogue.say(NOTHING);
      return false;
    }
    // Read again: somebody may have changed a file while the questions were answered.
    const changed = proveSound(folder, draft, today);
    writeLists(folder, changed);
    dialogue.say(`Written: ${changed.map(({ name }) => name).join(', ')}`);
    return true;
  } catch (error) {
    if (error instanceof InputEnded) dialogue.say(`\n${error.message} ${NOTHING}`);
    else if (error instanceof DatasetError) dialogue.say(`${listProblems(error)}${NOTHING}`);
    else throw error;
    return false;
  }
}

/** Returns the files that the draft changes; throws a `DatasetError` where the whole may not ship. */
function proveSound(folder: string, draft: Draft, today: string): ReturnType<typeof mergeDraft> {
  const files = readFiles(folder);
  const changed = mergeDraft(files, draft);
  const names = new Set(changed.map(({ name }) => name));
  checkDataset([...files.filter(({ name }) => !names.has(name)), ...changed], today);
  return changed;
}

async function askDraft(dialogue: Dialogue, setting: Setting): Promise<Draft> {
  const { records, today } = setting;
  let draft = await askStatement(dialogue, setting, startDraft(today));
  draft = await askSources(dialogue, setting, draft);

  const { id, asOf, reviewBy, supersedes } = ClaimSchema.entries;
  const ids = new Set(records.claims.map((claim) => claim.id));
  const stated = new Set(
    draft.claim.stances.flatMap(({ stance, source }) => (stance === 'states' ? source : [])),
  );
  const stating = [...records.sources, ...draft.sources].filter((source) => stated.has(source.id));
  draft = await askField(dialogue, setting, draft, 'asOf', {
    question: 'Day up to which the sources vouch for it',
    initial: proposeAsOf(stating, today),
    schema: asOf,
  });
  draft = await askField(dialogue, setting, draft, 'reviewBy', {
    question: 'Day by which somebody looks again',
    initial: planReview(draft.claim.topic, today),
    schema: reviewBy,
  });
  draft = await askField(dialogue, setting, draft, 'supersedes', {
    question: 'Id of the older claim that it replaces',
    initial: '',
    schema: supersedes,
    convert: (answer) => answer || undefined,
  });
  draft = await askField(dialogue, setting, draft, 'id', {
    question: 'Id of the claim',
    initial: proposeClaimId(draft.claim, ids),
    schema: id,
  });
  return { ...draft, claim: orderFields(ClaimSchema, draft.claim) };
}

function describeDraft({ claim, sources, publishers }: Draft): string {
  return [...publishers, ...sources, claim].map((record) => JSON.stringify(record, null, 2)).join('\n');
}
