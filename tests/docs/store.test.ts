import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('what the stores are told', () => {
  it('has the name and the summary of the package', () => {
    const { extensionName, extensionDescription } = JSON.parse(
      read('public/_locales/en/messages.json'),
    ) as Record<string, { readonly message: string }>;
    const listing = read('docs/store/listing.md');
    expect(listing).toContain(`**Name**: ${extensionName?.message}\n`);
    expect(listing).toContain(`**Summary**: ${extensionDescription?.message}\n`);
  });

  it('gives a reason for each permission, and for no other', () => {
    const { permissions, optional_host_permissions: hosts } = JSON.parse(
      read('tests/gold/manifest.chrome.json'),
    ) as Record<string, readonly string[]>;
    const rows = [...read('docs/store/answers.md').matchAll(/^\| (`.*`) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`(.*?)`/g)].map(([, name]) => name),
    );
    expect(rows.toSorted()).toEqual([...(permissions ?? []), ...(hosts ?? [])].toSorted());
  });
});
