import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../../tests/e2e/support/launch-browser.ts';

/** One saved page to be read. */
export interface Job {
  /** As it was given. */
  readonly file: string;
  readonly path: string;
  readonly url: string;
  /** The encoding to serve it with; undefined: find out. */
  readonly encoding: string | undefined;
}

export interface Order {
  readonly kind: BrowserKind;
  readonly force: boolean;
  /** Whether the page's own scripts run. */
  readonly scripts: boolean;
  readonly jobs: readonly Job[];
  /** What of the lists cannot be done, each with its place. */
  readonly problems: readonly string[];
}

const DEFAULT_URL = 'https://daily.newsgloss.example/page';

export const USAGE = `npm run annotate -- [--browser chromium|firefox] [--url URL] [--force] [--scripts] [--list LIST.tsv] FILE.html ...

Prints one JSON line a file: what the built extension does to that saved page.
  --browser  which browser (chromium)
  --url      where the pages are said to come from (${DEFAULT_URL});
             the news gate looks at the address too: give the real one where you know it
  --force    read the page even where the news gate says that it is not news
  --scripts  let the page's own scripts run
  --list     lines of path<TAB>url<TAB>encoding; url and encoding may be empty`;

/** What the command line asks for; throws an error with a message for its user. */
export function readOrder(args: readonly string[]): Order {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      url: { type: 'string', default: DEFAULT_URL },
      force: { type: 'boolean', default: false },
      scripts: { type: 'boolean', default: false },
      list: { type: 'string', multiple: true, default: [] },
    },
  });
  const { browser, force, scripts } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`no such browser: ${browser}`);
  const { url } = values;
  if (!isWebUrl(url)) throw new Error(`not an http(s) URL: ${url}`);
  const lists = values.list.map((list) => readListFile(list, url));
  const named = positionals.map((file) => ({ file, path: resolve(file), url, encoding: undefined }));
  const jobs = [...lists.flatMap((list) => list.jobs), ...named];
  const problems = lists.flatMap((list) => list.problems);
  if (jobs.length + problems.length === 0) throw new Error('no files given');
  return { kind: browser, force, scripts, jobs, problems };
}

/** What a list asks for, and what of it cannot be done. */
type List = Pick<Order, 'jobs' | 'problems'>;

function readListFile(list: string, defaultUrl: string): List {
  let text: string;
  try {
    text = readFileSync(list, 'utf8');
  } catch (error) {
    return {
      jobs: [],
      problems: [`${list}: cannot be read (${error instanceof Error ? error.message : error})`],
    };
  }
  return readList(text, { name: list, folder: dirname(resolve(list)), defaultUrl });
}

/** Reads a list; relative paths start at `folder`, the folder of the list, which problems call `name`. */
export function readList(
  text: string,
  { name, folder, defaultUrl }: { name: string; folder: string; defaultUrl: string },
): List {
  const jobs: Job[] = [];
  const problems: string[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const [file = '', url = '', encoding = ''] = line.split('\t').map((field) => field.trim());
    if (url !== '' && !isWebUrl(url)) problems.push(`${name}: line ${at + 1}: not an http(s) URL: ${url}`);
    else
      jobs.push({
        file,
        path: resolve(folder, file),
        url: url || defaultUrl,
        encoding: encoding || undefined,
      });
  }
  return { jobs, problems };
}

function isWebUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
