import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROWSER_VARIABLES, lookForBrowser } from '../find-browser.mjs';

/** Debian's names. */
const BROWSER_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A file of each font package: pages in many scripts are looked at and photographed. */
const FONTS = {
  'fonts-liberation': ['/usr/share/fonts/truetype/liberation', '/usr/share/fonts/truetype/liberation2'],
  'fonts-noto-cjk': ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
  'fonts-noto-core': ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'],
};

/** The browsers among `kinds` that are not to be found. */
export function missingBrowsers(kinds) {
  return kinds.filter((kind) => !lookForBrowser(kind));
}

/** The Debian packages that `kinds` of browsers need and that are missing. */
export function missingSystemPackages(kinds) {
  if (kinds.length === 0) return [];
  // A browser at a place of its own is for whoever named that place to set right.
  const browsers = missingBrowsers(kinds).filter((kind) => !process.env[BROWSER_VARIABLES[kind]]);
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

/** What to do by hand for each missing browser. */
export function adviceFor(kinds) {
  const names = {
    chromium: 'Chromium or Chrome (140 or newer)',
    firefox: 'Firefox (153 or newer, or ESR 153)',
  };
  return kinds.map((kind) => {
    const variable = BROWSER_VARIABLES[kind];
    const named = process.env[variable];
    const wrong = named ? `${variable} is ${named}, and there is no such file. ` : '';
    const install = `Install ${names[kind]} (Debian: apt-get install ${BROWSER_PACKAGES[kind]}), or set ${variable} to the path of its program.`;
    return wrong + install;
  });
}
