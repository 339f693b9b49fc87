import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { PACKAGES } from './make-packages.ts';

/** Another machine, as far as one can be had here: what differs between two must not reach a package. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LC_ALL: 'C' };

/** A copy of the sources at another place, and how it comes to its packages. */
interface Copy {
  readonly name: string;
  readonly make: (place: string) => void;
  readonly build: (place: string) => void;
}

/**
 * Builds the packages again, in a fresh checkout and from the unpacked sources, as a reviewer
 * does; the names of those that are not byte for byte the ones in `PACKAGES`. When `quick`, from the
 * unpacked sources alone, with the tools that are installed here.
 */
export function findDifferences({ quick }: { readonly quick: boolean }): string[] {
  const build = quick ? buildWithToolsOfHere : buildAnew;
  const copies: Copy[] = [{ name: 'unpacked sources', make: unpackSources, build }];
  // In unpacked sources there is nothing to check out.
  if (!quick && existsSync('.git')) copies.push({ name: 'checkout', make: checkOut, build });
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
  try {
    return copies.flatMap((copy) => {
      const place = join(folder, copy.name);
      console.log(`\nBuilding again in ${place}`);
      copy.make(place);
      copy.build(place);
      return listDifferent(join(place, PACKAGES)).map((file) => `${file} (${copy.name})`);
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

/** The setup that comes before `zip` installs what the lock file has. */
function buildAnew(place: string): void {
  run(place, 'npm', ['run', 'zip']);
}

function buildWithToolsOfHere(place: string): void {
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'junction');
  run(place, process.execPath, ['scripts/zip.ts']);
}

function run(place: string, command: string, args: readonly string[]): void {
  execFileSync(command, args, {
    cwd: place,
    env: { ...process.env, ...ELSEWHERE },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function listDifferent(other: string): string[] {
  const files = new Set([...readdirSync(PACKAGES), ...readdirSync(other)]);
  return [...files].filter((file) => {
    const [ours, theirs] = [PACKAGES, other].map((folder) => join(folder, file));
    return !existsSync(ours!) || !existsSync(theirs!) || !readFileSync(ours!).equals(readFileSync(theirs!));
  });
}
