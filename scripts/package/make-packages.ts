import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTarget, outputOf, targetOf } from '../build-target.ts';
import type { BrowserKind } from '../find-browser.mjs';
import { listFiles, listSources } from './list-sources.ts';
import { pack } from './pack.ts';

/** Where the packages are, below the folder of the project. */
export const PACKAGES = '.output/packages';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Builds both targets and puts them, what each is made of, and the sources into `PACKAGES`. */
export function makePackages(): void {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  const placeOf = (ending: string): string => join(PACKAGES, `${name}-${version}-${ending}`);
  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  for (const kind of KINDS) {
    buildTarget(kind);
    const built = outputOf(kind);
    writeFileSync(placeOf(`${targetOf(kind)}.zip`), packFolder(built, listFiles(built)));
    cpSync(`${built}.cdx.json`, placeOf(`${targetOf(kind)}.cdx.json`));
  }
  writeFileSync(placeOf('sources.zip'), packFolder('.', listSources('.')));
}

function packFolder(folder: string, paths: readonly string[]): Uint8Array {
  return pack(new Map(paths.map((path) => [path, readFileSync(join(folder, path))])));
}
