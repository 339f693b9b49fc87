import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { lookForBrowser } from './scripts/find-browser.mjs';
import { trimAliases } from './scripts/trim-aliases.ts';
import { QUIET_FLAGS } from './scripts/quiet-chromium.ts';

// Undefined where there is none: the other projects need no browser.
const chromium = lookForBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [trimAliases()],
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 30_000, // no test is about time; machines are busy
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/e2e/**', 'tests/pages/**'],
        },
      },
      {
        plugins: [trimAliases()],
        test: {
          name: 'browser',
          retry: 1, // browsers on a busy machine miss a beat now and then; a fault fails twice
          testTimeout: 30_000,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: [...QUIET_FLAGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
        // Found late, they would have Vite reload the page under a running test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
            'valibot',
          ],
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          retry: 1, // browsers on a busy machine miss a beat now and then; a fault fails twice
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'node',
          retry: 1, // browsers on a busy machine miss a beat now and then; a fault fails twice
          include: ['tests/pages/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
