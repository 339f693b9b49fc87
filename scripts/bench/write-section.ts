import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/benchmarks.md';
const HEAD = `# Benchmarks

Written by \`npm run bench\`; each part tells on what machine and when. Other machines give other
times: the ratios are what counts.
`;

/** Puts a part under its heading into docs/benchmarks.md, in place of what was there. */
export function writeSection(title: string, text: string): void {
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const [head = HEAD, ...parts] = old.split(/^(?=## )/m);
  const others = parts.filter((part) => !part.startsWith(`## ${title}\n`)).map((part) => part.trimEnd());
  const all = [...others, `## ${title}\n\n${text.trim()}`].toSorted();
  writeFileSync(FILE, `${[head.trimEnd(), ...all].join('\n\n')}\n`);
}

/** A table in Markdown; the first column to the left, the others, numbers, to the right. */
export function writeTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}
