import { parseArgs } from 'node:util';

/** What `npm run data` is asked to do; `folder` is where the dataset lies, if not in its place. */
export type Order = { readonly folder?: string } & (
  | { readonly task: 'check'; readonly isJson: boolean }
  | { readonly task: 'add' | 'schema' | 'help' }
  | { readonly task: 'report'; readonly file: string }
);

export const USAGE = `npm run data                       checks the dataset and prints it in numbers
npm run data -- --json             the same as one JSON object
npm run data -- --add              asks for a new claim, and writes it
npm run data -- --report [FILE]    writes a page to read and filter the dataset
                                   (.output/data/report.html)
npm run data -- --schema           writes docs/dataset.schema.json

--folder DIR  takes the dataset from DIR instead of lib/data`;

const OPTIONS = {
  json: { type: 'boolean' },
  add: { type: 'boolean' },
  report: { type: 'boolean' },
  schema: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  folder: { type: 'string' },
} as const;

const REPORT = '.output/data/report.html';

/** Reads the words after the command. Throws an error whose message says what is wrong with them. */
export function readOrder(args: readonly string[]): Order {
  const { values, positionals } = parse(args);
  const { folder, ...tasks } = values;
  const where = folder === undefined ? {} : { folder };
  const [task = 'check', other] = (['json', 'add', 'report', 'schema', 'help'] as const).filter(
    (name) => tasks[name],
  );
  if (other !== undefined) throw new Error(`--${task} and --${other} do not go together`);

  const [file, ...more] = positionals;
  if (task === 'report') {
    if (more.length > 0) throw new Error(`--report writes one file, not ${positionals.length}`);
    return { ...where, task, file: file ?? REPORT };
  }
  if (file !== undefined) throw new Error(`"${file}" has no meaning here`);
  return task === 'check' || task === 'json'
    ? { ...where, task: 'check', isJson: task === 'json' }
    : { ...where, task };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // Node's first sentence says what is wrong; what follows is on a way out that we do not offer.
    if (!(error instanceof TypeError)) throw error;
    throw new Error(error.message.split(/\. |\n/, 1)[0], { cause: error });
  }
}
