import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { countStep, countVitest, type Count, type VitestReport } from './count.ts';
import type { Step } from './steps.ts';

/** A step that hangs must not hang its CI. */
const STEP_MS = 20 * 60_000;
const REPORTS = '.output/test';

export interface Outcome {
  readonly count: Count;
  /** All that the commands printed. */
  readonly output: string;
}

/** Runs the commands of a step and counts what came of it. */
export async function runStep(step: Step): Promise<Outcome> {
  const report = join(REPORTS, `${step.name}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true }); // so that a crash is not counted by the report of an earlier run
  const reporting = step.project
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  let output = '';
  let exitCode = 0;
  for (const command of step.commands) {
    const result = await run([...command, ...reporting]);
    output += result.output;
    exitCode = result.exitCode;
    if (exitCode !== 0) break;
  }
  return { output, count: step.project ? countVitest(readReport(report), exitCode) : countStep(exitCode) };
}

function run([program = '', ...args]: readonly string[]): Promise<{ output: string; exitCode: number }> {
  const bin = join('node_modules', '.bin', program);
  // Tools start as `#!/usr/bin/env node`: they are to find the Node that runs this.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(program === 'node' ? process.execPath : bin, args, {
    env: { ...process.env, PATH, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: STEP_MS,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done) => {
    child.on('error', (error) => done({ output: `${output}${error.message}\n`, exitCode: 1 }));
    child.on('close', (code, signal) => {
      const ending = signal ? `ended by ${signal}\n` : '';
      done({ output: output + ending, exitCode: code ?? 1 });
    });
  });
}

function readReport(path: string): VitestReport | undefined {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
}
