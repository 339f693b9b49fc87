import { readFileSync } from 'node:fs';
import type { Shipped } from './shipped.ts';

/** What each licence asks us to pass on. A package under another one stops the build. */
const TERMS: Readonly<Record<string, () => string>> = {
  MIT: () => readFileSync('LICENSE', 'utf8').replace(/^[^]*?(?=Permission is hereby granted)/, ''),
  'MPL-2.0': () =>
    'The terms are at https://mozilla.org/MPL/2.0/. The sources are at the address above, and in the\n' +
    'package of the same name and version in the npm registry; they are used unchanged.\n',
};

/** What a package holds of others in its turn, and its own licence file does not say. */
const HOLDS: Readonly<Record<string, string>> = {
  tldts: 'holds the Public Suffix List (https://publicsuffix.org/list/), under MPL-2.0',
};

/** The text that goes into a package: whose code is in it besides ours, and under which terms. */
export function writeThirdParty(shipped: readonly Shipped[]): string {
  const parts = [...Map.groupBy(shipped, ({ license }) => license)].map(([license, packages]) => {
    const terms = TERMS[license];
    if (!terms)
      throw new Error(
        `${packages.map(({ name }) => name).join(', ')} would ship under ${license}: see scripts/package/third-party.ts`,
      );
    const list = packages.map(
      ({ name, version, copyright, home }) =>
        [`${name} ${version}`, copyright, home, ...(name in HOLDS ? [HOLDS[name]] : [])].join('\n  ') + '\n',
    );
    return `${license}\n${'='.repeat(license.length)}\n\n${list.join('')}\n${terms()}`;
  });
  return `Newsgloss holds code of these packages, besides its own.\n\n${parts.join('\n')}`;
}
