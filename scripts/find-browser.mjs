// Plain JavaScript: setup.mjs needs it before anything is installed, on whatever Node is there.
import { existsSync } from 'node:fs';

const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/opt/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The oldest versions that Newsgloss runs in (docs/adr/0002); the manifests and the build have them from here. */
export const OLDEST = { chromium: 140, firefox: 153 };

/** The environment variables that name a browser at another place. */
export const BROWSER_VARIABLES = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' };

/** Where a browser is, or undefined. A place named by the environment is the only one tried. */
export function lookForBrowser(kind, { env = process.env, exists = existsSync } = {}) {
  const named = env[BROWSER_VARIABLES[kind]];
  return (named ? [named] : PLACES[kind]).find((place) => exists(place));
}

/** Where a browser is; throws where there is none. */
export function findBrowser(kind) {
  const place = lookForBrowser(kind);
  if (place) return place;
  throw new Error(
    `no ${kind} found: run node scripts/setup.mjs ${kind}, or name its path in ${BROWSER_VARIABLES[kind]}`,
  );
}
