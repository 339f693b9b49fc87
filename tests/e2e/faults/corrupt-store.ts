import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from '../support/article.ts';
import { keepExtensionErrors, readExtensionErrors } from '../support/extension-errors.ts';
import { launchBrowser, type BrowserKind } from '../support/launch-browser.ts';
import { openCard, untilHost, untilMarks } from '../support/look.ts';
import { openSettingsPage } from '../support/settings-page.ts';
import { BOTH, type Fault } from './fault.ts';

/** Where a browser keeps what the extension stored, in its profile. */
const STORES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Default/Local Extension Settings/*/*.{ldb,log}',
    'Default/Local Extension Settings/*/{MANIFEST-*,CURRENT}',
  ],
  firefox: ['storage/default/moz-extension*/idb/*.sqlite'],
};

/** What becomes of a file on a failing disk. */
const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'every third byte is another': (bytes) =>
    bytes.map((byte, at) => (at % 3 === 0 ? byte ^ 0x5a : byte)) as Buffer,
  'the second half is gone': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'all is zeros': (bytes) => Buffer.alloc(bytes.length),
  'its end is noise': (bytes) => Buffer.concat([bytes, Buffer.alloc(4096, 0xa5)]),
  'nothing is left': () => Buffer.alloc(0),
};

/** The files of the store are damaged while the browser is closed. */
export const corruptStore: Fault = {
  name: 'store damaged on the disk',
  kinds: BOTH,
  times: { long: 20, short: 0 },
  async cause({ browser: { kind } }, times) {
    const folder = mkdtempSync(join(tmpdir(), 'newsgloss-corrupt-'));
    const sound = join(folder, 'sound');
    try {
      await fillProfile(kind, sound);
      const files = STORES[kind].flatMap((pattern) => globSync(pattern, { cwd: sound }));
      const cases = Object.keys(DAMAGES).flatMap((damage) => files.map((file) => ({ file, damage })));
      const problems: string[] = [];
      let kept = 0;
      for (let round = 0; round < times; round += 1) {
        const { file, damage } = cases[round % cases.length]!;
        const profile = join(folder, `round-${round}`);
        cpSync(sound, profile, { recursive: true });
        const path = join(profile, file);
        writeFileSync(path, DAMAGES[damage]!(readFileSync(path)));
        const found = await live(kind, profile);
        kept += Number(found.isKept);
        problems.push(...found.problems.map((problem) => `${basename(file)}, ${damage}: ${problem}`));
        rmSync(profile, { recursive: true, force: true });
      }
      return {
        told: `${times} starts on a damaged store, choices kept in ${kept}; ${problems.length} problems`,
        problems,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Twice, so that Chromium has moved what was stored from its log into a table. */
async function fillProfile(kind: BrowserKind, profile: string): Promise<void> {
  for (let start = 0; start < 2; start += 1) {
    const browser = await launchBrowser({ kind, profile });
    await browser.grantAllSites();
    const settings = await openSettingsPage(browser);
    await settings.ask(
      `settings.replaceStored({ density: 'all', restMs: ${start}, 'site:kept.example': 'off' })`,
    );
    await browser.close();
  }
}

/** A start of the browser on such a profile: pages are read, choices are kept from now on. */
async function live(kind: BrowserKind, profile: string): Promise<{ isKept: boolean; problems: string[] }> {
  const browser = await launchBrowser({ kind, profile });
  const problems: string[] = [];
  let isKept = false;
  try {
    await keepExtensionErrors(browser);
    await browser.grantAllSites();
    const settings = await openSettingsPage(browser);
    const read = `settings.readSettings().then(({ density, sites }) => [density, ...sites.keys()].join())`;
    const before = await settings.ask(read).catch((error: unknown) => `cannot be read: ${error}`);
    isKept = before === 'all,kept.example';
    if (!isKept && !['section', 'all', 'section,kept.example'].includes(String(before)))
      problems.push(String(before));
    await settings.ask(`settings.mendSettings()`);
    await settings.ask(
      `settings.writeChoice('density', 'all').then(() => settings.writeSiteRule('new.example', 'off'))`,
    );
    const after = String(await settings.ask(read));
    if (!/^all,(kept.example,)?new.example$/.test(after)) problems.push(`what was chosen anew is ${after}`);
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    await openCard(browser, page, 1);
    await untilHost(page, true);
    problems.push(...browser.takeErrors(page), ...(await readExtensionErrors(browser)));
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  } finally {
    await browser.close();
  }
  return { isKept, problems };
}
