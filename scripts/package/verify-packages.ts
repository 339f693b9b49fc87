import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { PACKAGES } from './make-packages.ts';

/** Another machine, as far as one can be had here: what differs between two must not reach a package. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LC_ALL: 'C' };

/**
 * Builds the packages again, in a fresh checkout and from the unpacked sources, as a reviewer
 * does; the names of those that are not byte for byte the ones in `PACKAGES`.
 */
export function findDifferences(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
  const copies: Record<string, (place: string) => void> = { 'unpacked sources': unpackSources };
  // In unpacked sources there is nothing to check out.
  if (existsSync('.git')) copies['checkout'] = checkOut;
  try {
    return Object.entries(copies).flatMap(([name, copy]) => {
      const place = join(folder, name);
      console.log(`\nBuilding again in ${place}`);
      copy(place);
      execFileSync('npm', ['run', 'zip'], {
        cwd: place,
        env: { ...process.env, ...ELSEWHERE },
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
      return differing(join(place, PACKAGES)).map((file) => `${file} (${name})`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpackSources(place: string): void {
  const zip = readdirSync(PACKAGES).find((file) => file.endsWith('-sources.zip'))!; // made just before
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(PACKAGES, zip))))) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
}

function checkOut(place: string): void {
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (changed !== '') throw new Error(`commit first: a checkout does not have these changes\n${changed}`);
  execFileSync('git', ['clone', '--quiet', '.', place]);
}

function differing(other: string): string[] {
  const files = new Set([...readdirSync(PACKAGES), ...readdirSync(other)]);
  return [...files].filter((file) => {
    const [ours, theirs] = [PACKAGES, other].map((folder) => join(folder, file));
    return !existsSync(ours!) || !existsSync(theirs!) || !readFileSync(ours!).equals(readFileSync(theirs!));
  });
}
