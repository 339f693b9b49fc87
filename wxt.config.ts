import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { ALL_PAINTS, fileOfPaint } from './lib/page/mark-look.ts';
import { writeMarks } from './lib/page/write-marks.ts';
import { OLDEST } from './scripts/find-browser.mjs';
import { writeBillOfMaterials } from './scripts/package/bill-of-materials.ts';
import { listShipped } from './scripts/package/shipped.ts';
import { writeThirdParty } from './scripts/package/third-party.ts';
import { trimAliases } from './scripts/trim-aliases.ts';
import { trimCatalogs } from './scripts/trim-messages.ts';
import { readDataset } from './scripts/read-dataset.ts';

/** Nothing is loaded from, or sent to, anywhere but the extension itself. */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // The minimum browsers of docs/adr/0002: nothing is rewritten for older ones.
  vite: () => ({
    build: { target: [`chrome${OLDEST.chromium}`, `firefox${OLDEST.firefox}`] },
    plugins: [trimAliases(), trimCatalogs()],
  }),
  hooks: {
    // Bad data must never reach a reader: the build stops, and names file, place and remedy.
    'build:before': () => void readDataset(),
    // Registered with the reading script, those that the reader chose; no entry points, as each browser has its own.
    'build:publicAssets': ({ config }, assets) => {
      for (const paint of ALL_PAINTS) {
        assets.push({
          relativeDest: fileOfPaint(paint),
          contents: writeMarks([paint], config.browser === 'firefox'),
        });
      }
    },
    'build:done': ({ config }, output) => {
      const shipped = listShipped(output);
      writeFileSync(join(config.outDir, 'THIRD-PARTY.txt'), writeThirdParty(shipped));
      writeFileSync(`${config.outDir}.cdx.json`, writeBillOfMaterials(shipped));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    incognito: 'spanning',
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_previousMention__',
      },
      'open-brief': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_briefOpen__',
      },
      'switch-site': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_switchSite__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.org',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${OLDEST.chromium}` }),
  }),
});
