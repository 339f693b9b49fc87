// Sets up whatever is missing for the other scripts:
//
//   node scripts/setup.mjs [chromium] [firefox]
//
// Plain JavaScript without packages, since it runs before anything is installed, on the Node that
// is there (20 or newer). It speaks on standard error: standard output belongs to its caller.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, whyPackagesDiffer } from './setup/packages.mjs';
import { adviceFor, installSystemPackages, lackingBrowsers, missingSystemPackages } from './setup/system.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const kinds = process.argv.slice(2);
const unknown = kinds.filter((kind) => kind !== 'chromium' && kind !== 'firefox');
if (unknown.length > 0) fail(`setup knows chromium and firefox, not ${unknown.join(', ')}`);

const systemPackages = missingSystemPackages(kinds);
if (systemPackages.length > 0) {
  console.error(`Setting up ${systemPackages.join(', ')}`);
  const installed = installSystemPackages(systemPackages);
  const lacking = lackingBrowsers(kinds);
  if (!installed && lacking.length === 0)
    console.error(`Going on without ${systemPackages.join(', ')}: pictures of pages may lack letters.`);
}
const lacking = lackingBrowsers(kinds);
if (lacking.length > 0) fail(adviceFor(lacking).join('\n'));

const reason = whyPackagesDiffer();
if (reason) {
  console.error(`Setting up packages with npm ci (${reason})`);
  try {
    installPackages();
  } catch {
    fail('npm ci failed: see above.');
  }
}
checkNode();

/** The scripts are TypeScript, run as it is; the lock file brings a Node that can, on Linux (x64). */
function checkNode() {
  if (existsSync('node_modules/.bin/node')) return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24 || (major === 22 && minor >= 18)) return;
  fail(`Node ${process.versions.node} cannot run TypeScript: install Node 24 (or 22.18 and newer).`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
