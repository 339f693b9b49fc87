import { describe, expect, it } from 'vitest';
import { writeBillOfMaterials } from '../../../scripts/package/bill-of-materials.ts';
import { packageOf, type Shipped } from '../../../scripts/package/shipped.ts';
import { writeThirdParty } from '../../../scripts/package/third-party.ts';

const SHIPPED: Shipped = {
  name: '@made-up/package',
  version: '1.2.3',
  license: 'MIT',
  copyright: 'Copyright (c) 2026 Nobody',
  home: 'https://package.example',
  integrity: `sha512-${Buffer.from('hash').toString('base64')}`,
};

describe('the package of a module', () => {
  it.each([
    ['/home/reader/newsgloss/lib/data/index.ts', undefined],
    ['/home/reader/newsgloss/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
    ['/home/reader/newsgloss/node_modules/@wxt-dev/browser/src/index.mjs', '@wxt-dev/browser'],
    ['/home/reader/newsgloss/node_modules/web-ext/node_modules/inner/a.js', 'inner'],
    ['C:\\newsgloss\\node_modules\\@wxt-dev\\browser\\a.js', '@wxt-dev/browser'],
    ['\0vite/modulepreload-polyfill.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0virtual:wxt-background-entrypoint?/home/reader/newsgloss/entrypoints/background.ts', 'wxt'],
  ])('%j is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  it('is asked for where nobody knows it', () => {
    expect(() => packageOf('\0')).toThrow('shipped.ts');
  });
});

describe('what ships', () => {
  it('is named with its terms', () => {
    const text = writeThirdParty([SHIPPED]);
    expect(text).toContain('@made-up/package 1.2.3\n  Copyright (c) 2026 Nobody\n');
    expect(text).toContain('The above copyright notice and this permission notice shall be included');
  });

  it('is under licences that we know the duties of', () => {
    expect(() => writeThirdParty([{ ...SHIPPED, license: 'AGPL-3.0' }])).toThrow(
      '@made-up/package would ship under AGPL-3.0',
    );
  });

  it('is listed by address and hash', () => {
    const bill: unknown = JSON.parse(writeBillOfMaterials([SHIPPED]));
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [
        {
          purl: 'pkg:npm/%40made-up/package@1.2.3',
          hashes: [{ alg: 'SHA-512', content: Buffer.from('hash').toString('hex') }],
        },
      ],
    });
  });
});
