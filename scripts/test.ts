import { sum, totalLine, type Count } from './test/count.ts';
import { runStep } from './test/run-step.ts';
import { STEPS } from './test/steps.ts';

// npm test [-- STEP ...]: every check of the project, or the named ones. All steps run even where
// one fails, so that one run shows all that is wrong.
const names = process.argv.slice(2);
const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `no such step: ${unknown.join(', ')} (there are ${STEPS.map(({ name }) => name).join(', ')})`,
  );
  process.exit(2);
}

const counts: Count[] = [];
for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const start = performance.now();
  const { count, output } = await runStep(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = count.failed > 0 ? 'FAILED' : 'ok';
  const tests = step.project ? ` (${count.passed} of ${count.passed + count.failed} tests)` : '';
  console.log(`${verdict.padEnd(7)}${step.title.padEnd(18)}${seconds.padStart(6)} s${tests}`);
  if (count.failed > 0) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  counts.push(count);
}
const total = sum(counts);
console.log(totalLine(total));
if (total.failed > 0) process.exitCode = 1;
