import { DatasetError, type Problem } from '../../lib/data/dataset-error.ts';
import { joinRecords } from '../../lib/data/dataset.ts';
import { findWarnings } from '../../lib/data/warnings.ts';
import { readDataset } from '../read-dataset.ts';
import { fileRecords } from './file-records.ts';
import { surveyDataset, type Survey } from './survey.ts';
import { writeTable } from './table.ts';

/** What a check has to say, and whether the dataset may ship. */
export interface Verdict {
  readonly isSound: boolean;
  readonly text: string;
}

/**
 * Checks the dataset in `folder` and describes it in numbers, or all that is wrong with it. A review
 * that is overdue is a warning: it is told, and stops nothing.
 */
export function checkData({
  folder,
  today,
  isJson,
}: {
  readonly folder: string;
  readonly today: string;
  readonly isJson: boolean;
}): Verdict {
  try {
    const records = readDataset({ folder, today });
    const survey = surveyDataset(joinRecords(records), today);
    const warnings = findWarnings(fileRecords(records), today);
    return {
      isSound: true,
      text: isJson ? toJson({ isSound: true, problems: [], warnings, survey }) : writeTable(survey),
    };
  } catch (error) {
    // Anything else is a bug of the check, and its stack is wanted.
    if (!(error instanceof DatasetError)) throw error;
    const { problems } = error;
    return { isSound: false, text: isJson ? toJson({ isSound: false, problems }) : listProblems(error) };
  }
}

/** What `--json` prints: a survey and warnings only where the dataset is sound. */
type JsonVerdict =
  | { readonly isSound: false; readonly problems: readonly Problem[] }
  | {
      readonly isSound: true;
      readonly problems: readonly [];
      readonly warnings: readonly Problem[];
      readonly survey: Survey;
    };

function toJson(verdict: JsonVerdict): string {
  return `${JSON.stringify(verdict, null, 2)}\n`;
}

/** A file of the wrong kind can have a problem in every line: a terminal is spared most of them. */
const LISTED = 200;

/** Writes the problems one a line, with a count below. */
export function listProblems({ message, problems }: DatasetError): string {
  const lines = message.split('\n').slice(0, LISTED).map(showUnseen);
  const more = problems.length > LISTED ? [`and ${problems.length - LISTED} more`] : [];
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...lines, ...more, `${count}; nothing may ship until none is left`, ''].join('\n');
}

/** A schema repeats the value that it objects to, and that may hold what a terminal would obey. */
function showUnseen(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0; // the pattern matched one character
    return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
