import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative, sep } from 'node:path';

/**
 * The files of the sources in `root`, as paths with `/`: those that git tracks. Where there is no
 * git, as in unpacked sources, they are all but what .gitignore names.
 */
export function listSources(root: string): string[] {
  return existsSync(join(root, '.git')) ? askGit(root) : walk(root);
}

/** All files in a folder and below it, as paths with `/`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}

function askGit(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '');
}

/** Our .gitignore has plain names and `*` alone, all of things at the top. */
function walk(root: string): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/\/$/, ''));
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !ignored.some((pattern) => matchesGlob(name, pattern)))
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(join(root, entry.name)).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    );
}
