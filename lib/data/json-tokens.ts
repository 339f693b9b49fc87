/**
 * A piece of JSON: a bracket, brace, comma or colon as it stands; `string`, `number` or `word`; `end`
 * of the text; or `fault` for what no JSON has.
 */
export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'number' | 'word' | 'end' | 'fault';
  readonly start: number;
  /** Where the next token may start. Of a fault, the character that breaks the rules. */
  readonly end: number;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)/y;
/**
 * All of a string but its closing mark, so that the place is known where it breaks off. In the pattern
 * of JSON's own grammar, control characters are what a string may not hold.
 */
// oxlint-disable-next-line no-control-regex
const STRING_BEGINNING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;

/** Reads the token at or after `from`, which is the end of the one before. */
export function readToken(text: string, from: number): Token {
  const start = match(SPACE, text, from) ?? from;
  const first = text.charAt(start);
  if (first === '') return { kind: 'end', start, end: start };
  if (isPunctuation(first)) return { kind: first, start, end: start + 1 };

  const number = match(NUMBER, text, start);
  if (number !== undefined) return { kind: 'number', start, end: number };
  const word = match(WORD, text, start);
  if (word !== undefined) return { kind: 'word', start, end: word };

  const closing = match(STRING_BEGINNING, text, start) ?? start;
  if (closing > start && text.charAt(closing) === '"') return { kind: 'string', start, end: closing + 1 };
  return { kind: 'fault', start, end: closing };
}

/** Where the match at `from` ends, if there is one. */
function match(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function isPunctuation(character: string): character is '{' | '}' | '[' | ']' | ',' | ':' {
  return '{}[],:'.includes(character);
}
