import type { Parsed } from '../../lib/data/parse-json.ts';
import type { Fault } from '../../lib/data/scan-json.ts';

/**
 * Decodes a file that must be UTF-8 without a byte order mark, as JSON is by its standard; editors on
 * Windows have other habits, and a file that was read wrongly would show as a wrong name on a card.
 */
export function decodeText(bytes: Uint8Array): Parsed<string> {
  const mark = MARKS.find(({ test }) => test(bytes));
  if (mark !== undefined) return { faults: [{ path: '', problem: mark.problem, remedy: REMEDY }] };
  const content = decode(bytes);
  return content === undefined ? { faults: [describeWrongByte(bytes)] } : { content };
}

const REMEDY = 'Save it as UTF-8 without a byte order mark';

interface Mark {
  readonly test: (bytes: Uint8Array) => boolean;
  readonly problem: string;
}

const MARKS: readonly Mark[] = [
  {
    test: ([a, b, c]) => a === 0xef && b === 0xbb && c === 0xbf,
    problem: 'the file starts with a byte order mark',
  },
  {
    // JSON starts with an ASCII character: half of it is zero where the mark is missing.
    test: ([a, b]) => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0,
    problem: 'the file is written in UTF-16 or UTF-32',
  },
];

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // It throws nothing else; the caller says where the bytes go wrong.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A line break is never part of another character, so each line decodes by itself. */
function describeWrongByte(bytes: Uint8Array): Fault {
  let start = 0;
  let line = 1;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const isLast = end === -1;
    if (isLast || decode(bytes.subarray(start, end)) === undefined) break;
    start = end + 1;
    line += 1;
  }
  const problem = 'a character is not UTF-8; the file may be Latin-1 or Windows-1252';
  return { path: `line ${line}`, problem, remedy: 'Save it as UTF-8' };
}
