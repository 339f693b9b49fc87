/** One thing that is wrong with a record on disk, and what to do about it. */
export interface Problem {
  /** The file, relative to `lib/data`, as `claims/openai.json`. */
  readonly file: string;
  /** The place in it, as `[3].stances[0].source`; empty for the file as a whole. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Thrown when the dataset must not ship: its message lists every problem, one a line. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/** Writes a problem as one line: `claims/openai.json: [3].when: what is wrong. What to do.` */
function describeProblem({ file, path, problem, remedy }: Problem): string {
  const place = path === '' ? file : `${file}: ${path}`;
  return `${place}: ${problem}. ${remedy}.`;
}

/** Writes the keys that lead to a value as a path: `[3, 'stances', 0]` is `[3].stances[0]`. */
export function joinPath(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
