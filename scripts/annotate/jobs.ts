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
}

const DEFAULT_URL = 'https://daily.newsgloss.example/page';

export const USAGE = `npm run annotate -- [--browser chromium|firefox] [--url URL] [--force] [--scripts] [--list LIST.tsv] FILE.html ...

Prints one JSON line a file: what the built extension does to that saved page.
  --browser  which browser (chromium)
  --url      where the pages are said to come from (${DEFAULT_URL})
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
  const url = checkedUrl(values.url);
  const listed = values.list.flatMap((list) =>
    readList(readFileSync(list, 'utf8'), { folder: dirname(resolve(list)), defaultUrl: url }),
  );
  const named = positionals.map((file) => ({ file, path: resolve(file), url, encoding: undefined }));
  const jobs = [...listed, ...named];
  if (jobs.length === 0) throw new Error('no files given');
  return { kind: browser, force, scripts, jobs };
}

/** The jobs of a list; relative paths start at the folder of the list. */
export function readList(
  text: string,
  { folder, defaultUrl }: { folder: string; defaultUrl: string },
): Job[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [file = '', url = '', encoding = ''] = line.split('\t').map((field) => field.trim());
      return {
        file,
        path: resolve(folder, file),
        url: url === '' ? defaultUrl : checkedUrl(url),
        encoding: encoding || undefined,
      };
    });
}

function checkedUrl(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`not an http(s) URL: ${url}`);
  return url;
}
