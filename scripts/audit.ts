import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildWhereStale, outputOf } from './build-target.ts';
import { judgeAudit, type AuditAnswer } from './package/judge-audit.ts';

// npm run audit: asks the npm registry for known holes in the packages whose code ships. Ends with 1
// where there are some, with 2 where the registry could not be asked.
interface Bill {
  readonly components: readonly { readonly name: string }[];
}

const shipped = new Set<string>();
for (const kind of ['chromium', 'firefox'] as const) {
  buildWhereStale(kind);
  const bill = JSON.parse(readFileSync(`${outputOf(kind)}.cdx.json`, 'utf8')) as Bill;
  for (const { name } of bill.components) shipped.add(name);
}
const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const verdict = judgeAudit(readAnswer(stdout), shipped);
if (verdict.kind === 'unasked') {
  console.log(`NOT AUDITED: the registry is out of reach. ${verdict.why}`);
  process.exitCode = 2;
} else {
  for (const line of verdict.shipped) console.log(line);
  console.log(`${shipped.size} packages ship: ${[...shipped].toSorted().join(', ')}`);
  console.log(`${verdict.shipped.length} known holes in them; ${verdict.tools.length} tools have some`);
  if (verdict.shipped.length > 0) process.exitCode = 1;
}

function readAnswer(text: string): AuditAnswer {
  try {
    return JSON.parse(text) as AuditAnswer;
  } catch {
    return { message: text };
  }
}
