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
