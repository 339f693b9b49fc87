import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { findViolations, LAYERS, type SourceFile } from './layers.ts';

const root = new URL('..', import.meta.url).pathname;

function readSources(): SourceFile[] {
  return globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((path) => ({
    path: path.replaceAll('\\', '/'),
    source: readFileSync(`${root}/${path}`, 'utf8'),
  }));
}

describe('the layers', () => {
  it('hold in every file of lib, components and entrypoints', () => {
    const files = readSources();
    expect(files.length).toBeGreaterThan(10);
    expect(findViolations(files)).toEqual([]);
  });

  it('stand in an order in which none sees one above it', () => {
    const folders = LAYERS.map(({ folder }) => folder);
    for (const { folder, sees, seesTypes } of LAYERS) {
      for (const seen of [...sees, ...seesTypes]) {
        expect(folders.indexOf(seen), `${folder} sees ${seen}`).toBeLessThan(folders.indexOf(folder));
        expect(folders).toContain(seen);
      }
    }
  });
});

describe('the checker', () => {
  const faults: readonly [string, string, string][] = [
    [
      'the polyfill outside lib/extension',
      'entrypoints/background.ts',
      `import browser from 'webextension-polyfill';`,
    ],
    [
      'its types outside lib/extension',
      'lib/page/a.ts',
      `import type { Tabs } from 'webextension-polyfill';`,
    ],
    ['another way to the browser', 'entrypoints/background.ts', `import { browser } from 'wxt/browser';`],
    [
      'a value that a component takes from lib',
      'components/A.tsx',
      `import { dataset } from '../lib/data/index.ts';`,
    ],
    [
      'a value among types that a component takes from lib',
      'components/A.tsx',
      `import { type Fact, describeFact } from '../lib/citation/fact.ts';`,
    ],
    [
      'a component that knows the browser',
      'components/A.tsx',
      `import type { A } from '../lib/extension/messages.ts';`,
    ],
    ['a pure folder with a package', 'lib/detection/a.ts', `import * as v from 'valibot';`],
    ['a pure folder with a builtin', 'lib/data/a.ts', `import { readFileSync } from 'node:fs';`],
    ['data that knows what is above it', 'lib/data/a.ts', `import type { Fact } from '../citation/fact.ts';`],
    [
      'siblings that know each other',
      'lib/relevance/a.ts',
      `import type { Fact } from '../citation/fact.ts';`,
    ],
    ['a card that ranks', 'lib/card/a.ts', `import { rankClaims } from '../relevance/rank-claims.ts';`],
    ['a card that reads the page', 'lib/card/a.ts', `import type { Flow } from '../page/flow.ts';`],
    ['a page with Preact', 'lib/page/a.ts', `import { render } from 'preact';`],
    ['a page with the extension', 'lib/page/a.ts', `import type { A } from '../extension/messages.ts';`],
    ['an extension that takes values', 'lib/extension/a.ts', `import { dataset } from '../data/index.ts';`],
    ['an extension that knows the page', 'lib/extension/a.ts', `import { joinFlow } from '../page/flow.ts';`],
    [
      'a lib that knows a component',
      'lib/page/a.ts',
      `import type { Card } from '../../components/Card.tsx';`,
    ],
    ['an entrypoint that takes from tests', 'entrypoints/a.ts', `import { x } from '../tests/layers.ts';`],
    ['a path alias', 'lib/page/a.ts', `import { send } from '@/lib/extension/messages.ts';`],
    ['a dynamic import', 'lib/page/a.ts', `const load = () => import('../extension/messages.ts');`],
    ['a dynamic import that cannot be read', 'lib/page/a.ts', `const load = (path: string) => import(path);`],
    ['an import for its effect', 'lib/page/a.ts', `import '../extension/messages.ts';`],
    ['a re-export', 'lib/page/a.ts', `export { send } from '../extension/messages.ts';`],
    ['a re-export of all', 'components/A.tsx', `export * from '../lib/citation/fact.ts';`],
    [
      'an import in a type',
      'lib/page/a.ts',
      `export type A = import('../extension/messages.ts').PageReport;`,
    ],
    ['a folder in no layer', 'lib/utils/a.ts', `export const a = 1;`],
    [
      'a folder whose name begins like an allowed one',
      'lib/card/a.ts',
      `import { x } from '../data-tools/x.ts';`,
    ],
    [
      'a package whose name begins like an allowed one',
      'components/A.tsx',
      `import { x } from 'preact-router';`,
    ],
  ];

  test.each(faults)('sees %s', (_, path, source) => {
    expect(findViolations([{ path, source }])).toHaveLength(1);
  });

  const allowed: readonly [string, string, string][] = [
    [
      'types that a component takes from lib',
      'components/A.tsx',
      `import type { Fact } from '../lib/citation/fact.ts';`,
    ],
    ['types named one by one', 'components/A.tsx', `import { type Fact } from '../lib/citation/fact.ts';`],
    ['types passed on', 'components/A.tsx', `export type { Fact } from '../lib/citation/fact.ts';`],
    [
      'siblings and styles',
      'components/A.tsx',
      `import { B } from './b/B.tsx'; import css from './a.css?inline';`,
    ],
    ['a folder inside Preact', 'components/A.tsx', `import { useState } from 'preact/hooks';`],
    ['valibot in data', 'lib/data/a.ts', `import * as v from 'valibot';`],
    ['the polyfill in lib/extension', 'lib/extension/a.ts', `import browser from 'webextension-polyfill';`],
    [
      'an entrypoint that joins layers',
      'entrypoints/card/index.ts',
      `import { CLOSED } from '../../lib/card/state.ts';`,
    ],
    [
      'text that looks like an import',
      'lib/page/a.ts',
      `// import '../extension/a.ts'\nexport const a = "from 'preact'";`,
    ],
  ];

  test.each(allowed)('accepts %s', (_, path, source) => {
    expect(findViolations([{ path, source }])).toEqual([]);
  });
});
