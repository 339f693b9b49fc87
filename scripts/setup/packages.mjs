import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Where npm notes what it has installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Why the packages are not as the lock file has them, or undefined. */
export function whyPackagesDiffer() {
  if (!existsSync(INSTALLED)) return 'the packages are not installed';
  const wanted = readPackages('package-lock.json');
  const installed = readPackages(INSTALLED);
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    // npm leaves out optional packages that are for another platform.
    if (!installed[path] && optional) continue;
    if (installed[path]?.version !== version) return `${path} is not at ${version}`;
  }
  const surplus = Object.keys(installed).find((path) => !(path in wanted));
  if (surplus) return `${surplus} is not in the lock file`;
  const gone = directPackages(wanted).find((path) => path in installed && !existsSync(path));
  if (gone) return `${gone} is gone`;
  if (!existsSync('.wxt/tsconfig.json')) return 'wxt has not prepared its types';
  return undefined;
}

/** Installs the packages exactly as the lock file has them. */
export function installPackages() {
  // The log level is set here because .npmrc silences npm, and what goes wrong here must be seen.
  // npm is a script on Windows, which needs a shell.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function directPackages(wanted) {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = wanted[''];
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).map(
    (name) => `node_modules/${name}`,
  );
}
