import { textBefore } from './context.ts';
import { foldText, SPACE } from './fold.ts';
import { seenBefore, seenFrom, unitAt } from './neighbor.ts';

/** Signs that tie a name to machine-readable text when they touch it. */
const SIGNS_BEFORE = '@./\\$=:-#&?%~+';
const SIGNS_AFTER = '@./\\=:-(';

/** How far a web address is followed on either side, in code units. */
const TOKEN_UNITS = 200;

/** What ends an unbroken run of ASCII: an address goes on over anything else. */
const TOKEN_ENDS: ReadonlySet<number> = new Set([...'"\'<>()[]{},;'].map((sign) => sign.charCodeAt(0)));

/** An address with scheme or `www.`, a mailbox, a domain with a path. */
const ADDRESS = /:\/\/|www\.|@|[\w-]\.[a-z]{2,}\//i;

/** `OpenAI.com`, `OpenAI.pdf`, `OpenAI-report.pdf`, `OpenAI.ChatCompletion`; not "OpenAI.The deal". */
const DOMAIN_OR_MEMBER = /^\.[a-z]|\.[a-z]{2,5}[.:!?]*$|^\.[A-Z]\w*(?:[._]\w|[a-z][A-Z])/;

/** `OpenAI()`, `OpenAI('key')`, `OpenAI({ apiKey })`; not "Foxconn(2317.TW)", nor "Hon Hai("Foxconn")". */
const CALL = /^\((?:\)|["'`](?![A-Z])|[*{]|\w+ ?=[^=])/;

/**
 * Whether the name at [start, end) is part of an address, path, file name, handle or program text
 * rather than of a sentence. `isTicker` admits `$AVGO`.
 */
export function isMachineText(
  text: string,
  { start, end, isTicker }: { start: number; end: number; isTicker: boolean },
): boolean {
  if (isDeclared(text, { start, end })) return true;
  const previous = String.fromCharCode(unitAt(text, seenBefore(text, start)));
  const next = String.fromCharCode(unitAt(text, seenFrom(text, end)));
  if (!SIGNS_BEFORE.includes(previous) && !SIGNS_AFTER.includes(next)) return false;

  const from = tokenStart(text, start);
  const before = foldText(text.slice(from, start));
  const after = foldText(text.slice(end, tokenEnd(text, end)));
  return (
    /[@\\=]$|::$|[A-Za-z]\.$/.test(before) ||
    /^(?:[@\\=]|::)/.test(after) ||
    (before.endsWith('$') && !isTicker) ||
    ADDRESS.test(before) ||
    ADDRESS.test(after) ||
    DOMAIN_OR_MEMBER.test(after) ||
    (next === '(' && CALL.test(foldText(text.slice(end, end + 40)))) ||
    isPath({ before, after, outside: unitAt(text, from - 1) })
  );
}

/**
 * A slash between capitalised or CJK names is prose ("Microsoft/OpenAI", "谷歌/OpenAI"); beside
 * anything else it is a path (`r/OpenAI`, `/OpenAI`, `OpenAI/whisper`).
 */
function isPath({ before, after, outside }: { before: string; after: string; outside: number }): boolean {
  if (/^\/[a-z0-9/]/.test(after)) return true;
  if (!before.endsWith('/')) return false;
  return before === '/' ? outside === SPACE : !/(?:^|\/)[A-Z][^/]+\/$/.test(before);
}

/** `import OpenAI from`, `from openai import OpenAI`, `import { OpenAI`, `new OpenAI(`. */
function isDeclared(text: string, { start, end }: { start: number; end: number }): boolean {
  const word = /(?:\{|new|import)$/.exec(foldText(text.slice(Math.max(0, start - 20), start)).trimEnd())?.[0];
  if (word === undefined) return false;
  if (word !== 'import') return word === '{' || unitAt(text, seenFrom(text, end)) === 0x28;
  return (
    /^ from\b/.test(foldText(text.slice(end, end + 10))) ||
    /\bfrom\s+\S+\s+import$/.test(textBefore(text, start))
  );
}

function tokenStart(text: string, start: number): number {
  let i = start;
  while (i > start - TOKEN_UNITS && isTokenUnit(unitAt(text, i - 1))) i--;
  return i;
}

function tokenEnd(text: string, end: number): number {
  let i = end;
  while (i < end + TOKEN_UNITS && isTokenUnit(unitAt(text, i))) i++;
  return i;
}

function isTokenUnit(unit: number): boolean {
  return unit < 0x7f && unit !== SPACE && !TOKEN_ENDS.has(unit);
}
