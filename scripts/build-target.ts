import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import type { BrowserKind } from './find-browser.mjs';

const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** What WXT calls the extension for a browser. */
export function targetOf(kind: BrowserKind): string {
  return TARGETS[kind];
}

/** Where the extension for a browser is built to. */
export function outputOf(kind: BrowserKind): string {
  return `.output/${targetOf(kind)}-mv3`;
}

/** Builds the extension for one browser; what the build says goes to standard error. */
export function buildTarget(kind: BrowserKind): void {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', targetOf(kind)], {
    stdio: ['ignore', 2, 2],
  });
}

/** Builds where there is no build yet, or a source is newer than it. */
export function buildWhereStale(kind: BrowserKind): void {
  const manifest = `${outputOf(kind)}/manifest.json`;
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestSource()) return;
  console.error(`${manifest} is missing or older than the sources: building`);
  buildTarget(kind);
}

/** Folders count too: their time tells of files that are gone. */
function newestSource(): number {
  const sources = globSync(['{entrypoints,components,lib,public}/**', 'wxt.config.ts', 'package-lock.json']);
  return Math.max(...sources.map((path) => statSync(path).mtimeMs));
}
