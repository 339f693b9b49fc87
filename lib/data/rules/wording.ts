import type { Problem } from '../dataset-error.ts';
import { mapById, report, type Filed, type FiledRecords } from './rule.ts';

/** Double and angular marks of any script; the apostrophe is left out, because names need it. */
const QUOTATION_MARKS = /["“”„‟«»‹›「」『』‘‚]/;

/** Words that praise or promise. The list grows by what reviews find. */
const PRAISE =
  /\b(best-in-class|breakthrough|cutting-edge|exciting|game-changing|groundbreaking|historic|impressive|innovative|landmark|leading|massive|powerful|remarkable|revolutionary|state-of-the-art|stunning|unprecedented|unrivalled|world-class)\b/i;

/** Claims are in our own words: nothing is shown as if it were quoted. */
export function checkQuotationMarks({ claims }: FiledRecords): Problem[] {
  return findInWording(claims, QUOTATION_MARKS, {
    problem: 'there is a quotation mark',
    remedy: 'Say it in our own words, and who says so',
  });
}

/** Claims state, they do not praise. */
export function checkPraise({ claims }: FiledRecords): Problem[] {
  return findInWording(claims, PRAISE, { problem: 'a word praises', remedy: 'State the fact alone' });
}

function findInWording(
  claims: FiledRecords['claims'],
  pattern: RegExp,
  { problem, remedy }: { readonly problem: string; readonly remedy: string },
): Problem[] {
  return listWording(claims).flatMap(({ filed, field, text }) => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return [];
    return [report(filed, { field, problem: `${problem} (${found})`, remedy })];
  });
}

/** A claim can be read alone: it names each of its entities by one of its aliases. */
export function checkNames({ claims, entities }: FiledRecords): Problem[] {
  const byId = mapById(entities);
  return claims.flatMap((filed) =>
    filed.record.entities.flatMap((id) => {
      const names = byId.get(id)?.aliases ?? [];
      if (names.length === 0 || names.some((alias) => filed.record.text.includes(alias.text))) return [];
      return [
        report(filed, { field: 'text', problem: `the sentence does not name "${id}"`, remedy: 'Name it' }),
      ];
    }),
  );
}

/** The text of a claim is a sentence; what a source says instead continues one. */
export function checkSentences({ claims }: FiledRecords): Problem[] {
  return listWording(claims).flatMap(({ filed, field, text }) => {
    const isSentence = /^[\p{Lu}\p{Nd}].*\.$/u.test(text);
    if (field === 'text' && !isSentence) {
      const problem = 'this is no sentence';
      return [report(filed, { field, problem, remedy: 'Start with a capital and end with a full stop' })];
    }
    if (field !== 'text' && text.endsWith('.')) {
      const problem = 'this is to continue a sentence';
      return [report(filed, { field, problem, remedy: 'Leave out the full stop' })];
    }
    return [];
  });
}

interface Wording {
  readonly filed: Filed<unknown>;
  readonly field: string;
  readonly text: string;
}

function listWording(claims: FiledRecords['claims']): Wording[] {
  return claims.flatMap((filed) => [
    { filed, field: 'text', text: filed.record.text },
    ...filed.record.stances.flatMap((stance, at) =>
      stance.stance === 'differs' ? [{ filed, field: `stances[${at}].says`, text: stance.says }] : [],
    ),
  ]);
}
