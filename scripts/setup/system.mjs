import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROWSER_VARIABLES, lookForBrowser, OLDEST } from '../find-browser.mjs';

/** Debian's names. */
const BROWSER_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A file of each font package: pages in many scripts are looked at and photographed. */
const FONTS = {
  'fonts-liberation': ['/usr/share/fonts/truetype/liberation', '/usr/share/fonts/truetype/liberation2'],
  'fonts-noto-cjk': ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
  'fonts-noto-core': ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'],
};

/** The browsers among `kinds` that are not to be found, or too old: then with their `place` and what they say they are. */
export function lackingBrowsers(kinds) {
  return kinds.flatMap((kind) => {
    const place = lookForBrowser(kind);
    if (!place) return [{ kind }];
    const says = askVersion(place);
    const major = /\b(\d+)\./.exec(says)?.[1];
    return major === undefined || Number(major) >= OLDEST[kind] ? [] : [{ kind, place, says }];
  });
}

/** What a browser says it is, as `Mozilla Firefox 153.8.0esr`; empty where it does not say, as on Windows. */
function askVersion(place) {
  if (process.platform === 'win32') return ''; // there, it would open a window
  try {
    return execFileSync(place, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    }).trim();
  } catch {
    return ''; // whoever starts it will hear what is wrong with it
  }
}

/** The Debian packages that `kinds` of browsers need and that are missing, or too old. */
export function missingSystemPackages(kinds) {
  if (kinds.length === 0) return [];
  // A browser at a place of its own is for whoever named that place to set right.
  const browsers = lackingBrowsers(kinds)
    .map(({ kind }) => kind)
    .filter((kind) => !process.env[BROWSER_VARIABLES[kind]]);
  const fonts = existsSync('/etc/debian_version')
    ? Object.keys(FONTS).filter((name) => !FONTS[name].some((place) => existsSync(place)))
    : [];
  return [...browsers.map((kind) => BROWSER_PACKAGES[kind]), ...fonts];
}

/** Installs Debian packages where that is possible; false where it is not. */
export function installSystemPackages(names) {
  const asRoot = rootPrefix();
  if (!asRoot) return false;
  const run = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', '-q', ...args];
    execFileSync(command, rest, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', ...names);
    return true;
  } catch {
    return false; // apt-get has said why; the caller says what to do by hand
  }
}

/** What comes before a command that needs root, or undefined where there is no way to be root. */
function rootPrefix() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'];
  } catch {
    return undefined; // no sudo, or it asks for a password
  }
}

/** What to do by hand for each of the `lackingBrowsers`. */
export function adviceFor(browsers) {
  const names = {
    chromium: `Chromium or Chrome (${OLDEST.chromium} or newer)`,
    firefox: `Firefox (${OLDEST.firefox} or newer, or ESR ${OLDEST.firefox})`,
  };
  return browsers.map(({ kind, place, says }) => {
    const variable = BROWSER_VARIABLES[kind];
    const named = process.env[variable];
    const old = place ? `${place} is ${says}, which is too old. ` : '';
    const wrong = named && !place ? `${variable} is ${named}, and there is no such file. ` : '';
    const debian = `apt-get update && apt-get install ${BROWSER_PACKAGES[kind]}, with the security updates of Debian among its sources`;
    return `${old}${wrong}Install ${names[kind]} (Debian: ${debian}), or set ${variable} to the path of its program.`;
  });
}
