import type { Problem } from '../dataset-error.ts';
import { report, type FiledRecords } from './rule.ts';

/**
 * Characters that a reader cannot see and that can make text read otherwise than it is stored:
 * controls, the marks and isolates of bidirectional text, zero-width characters, soft hyphens, tags
 * and lone surrogates. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u3164\u115f\u1160]/u;

/** Joiners that Indic and Persian spelling needs: they may stand between two letters. */
const JOINERS = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;

/** No text of the dataset holds a character that cannot be seen. */
export function checkUnseenCharacters(records: FiledRecords): Problem[] {
  const all = [records.entities, records.claims, records.sources, records.publishers].flat();
  return all.flatMap((filed) =>
    listTexts(filed.record).flatMap(({ field, text }) => {
      const found = UNSEEN.exec(text.replaceAll(JOINERS, ''))?.[0];
      if (found === undefined) return [];
      const point = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0'); // it holds a character
      const problem = `there is a character that cannot be seen (U+${point})`;
      return [report(filed, { field, problem, remedy: 'Remove it' })];
    }),
  );
}

/** Every text in a record, with the path to it. */
function listTexts(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, at) => listTexts(item, `${field}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    listTexts(item, field === '' ? key : `${field}.${key}`),
  );
}
