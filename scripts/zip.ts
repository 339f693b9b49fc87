import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePackages, PACKAGES } from './package/make-packages.ts';
import { findDifferences } from './package/verify-packages.ts';

// npm run zip [-- --verify [--quick]]: the packages for the stores, the sources that Mozilla asks for, and
// what the packages are made of. --verify builds all of it twice more, elsewhere, and compares; --quick
// does so once, and installs nothing for it.
const { values } = parseArgs({
  options: { verify: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});

makePackages();
console.log(`In ${PACKAGES}:`);
for (const file of readdirSync(PACKAGES).toSorted()) {
  const bytes = readFileSync(join(PACKAGES, file));
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${file} (${bytes.length} bytes)`);
}
if (values.verify) {
  const different = findDifferences({ quick: values.quick });
  for (const file of different) console.log(`DIFFERENT  ${file}`);
  if (different.length === 0) console.log('\nThe same, byte for byte, from each folder.');
  else process.exitCode = 1;
}
