import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

/** Builders widen manifests without a word, so the built ones are held against what we agreed to. */
describe.each(['chrome', 'firefox'])('the built manifest for %s', (target) => {
  it('equals the golden one', async () => {
    const built: unknown = JSON.parse(await readFile(`.output/${target}-mv3/manifest.json`, 'utf8'));
    await expect(`${JSON.stringify(built, null, 2)}\n`).toMatchFileSnapshot(
      `../gold/manifest.${target}.json`,
    );
  });

  it('asks for no site, and shows pages nothing', async () => {
    const built = JSON.parse(await readFile(`.output/${target}-mv3/manifest.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(built).not.toHaveProperty(key);
    }
    expect(built['permissions']).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      // For the brief; Chrome warns of nothing for it. Firefox has its sidebar without a permission.
      ...(target === 'chrome' ? ['sidePanel'] : []),
    ]);
  });
});

/** Code of others comes into a package by a new import; its name and licence are then to be seen here. */
it.each(['chrome', 'firefox'])('the package for %s names all whose code it holds', async (target) => {
  const text = await readFile(`.output/${target}-mv3/THIRD-PARTY.txt`, 'utf8');
  expect([...text.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name)).toEqual([
    '@wxt-dev/browser',
    'minisearch',
    'preact',
    'punycode',
    'rolldown',
    'tldts',
    'tldts-core',
    'valibot',
    'vite',
    'wxt',
    'webextension-polyfill',
  ]);
});

describe.each(['chrome', 'firefox'])('the icons for %s', (target) => {
  it.each([16, 32, 48, 96, 128])('are there at %i px', async (size) => {
    const manifest = JSON.parse(await readFile(`.output/${target}-mv3/manifest.json`, 'utf8')) as {
      readonly icons: Readonly<Record<string, string>>;
    };
    const png = await readFile(`.output/${target}-mv3/${manifest.icons[size]}`);
    // The header of a PNG: https://www.w3.org/TR/png-3/#11IHDR
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
