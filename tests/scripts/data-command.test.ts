import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder, type DataFolder } from './data-folder.ts';

// The command as a whole, as a shell sees it: what goes to which stream, and the exit code.
describe('npm run data', { timeout: 60_000 }, () => {
  let data: DataFolder;
  let bad: DataFolder;

  beforeAll(() => {
    data = makeDataFolder();
    bad = makeDataFolder();
    bad.write('claims/acme.json', '['.repeat(10_000));
    bad.write('claims/zeta.json', '{"__proto__": 1}');
  });

  afterAll(() => {
    data.remove();
    bad.remove();
  });

  function run(args: readonly string[], input = '') {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data.ts', ...args], {
      encoding: 'utf8',
      input,
    });
    return { status, stdout, stderr };
  }

  it('prints numbers, and ends with 0', () => {
    expect(run(['--folder', data.folder])).toEqual({
      status: 0,
      stdout: expect.stringContaining('2 entities, 2 claims, 2 sources, 2 publishers'),
      stderr: '',
    });
  });

  it('prints the problems of all files, and ends with 1', () => {
    const { status, stdout, stderr } = run(['--folder', bad.folder]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^claims\/acme\.json: line 1, column 13: .* 12 levels deep\. /),
      expect.stringMatching(/^claims\/zeta\.json: __proto__: /),
      '2 problems; nothing may ship until none is left',
    ]);
  });

  it('prints one JSON object of either', () => {
    const sound = run(['--folder', data.folder, '--json']);
    const unsound = run(['--folder', bad.folder, '--json']);
    expect([sound.status, unsound.status]).toEqual([0, 1]);
    expect(JSON.parse(sound.stdout)).toMatchObject({ isSound: true, survey: { records: { claims: 2 } } });
    expect(JSON.parse(unsound.stdout)).toMatchObject({ isSound: false, problems: [{}, {}] });
  });

  it('says what it does not understand, and ends with 2', () => {
    const { status, stdout, stderr } = run(['--bad']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option '--bad'\n\nnpm run data /);
  });

  it('ends with 1 and an unchanged dataset where the answers to --add end early', () => {
    const before = data.readAll();
    const { status, stdout, stderr } = run(['--folder', data.folder, '--add'], 'acme\n');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('Nothing was written.');
    expect(data.readAll()).toEqual(before);
  });

  it('writes the report where it is told to, and creates the folder', () => {
    const file = join(data.folder, 'new/report.html');
    expect(run(['--folder', data.folder, '--report', file])).toMatchObject({
      status: 0,
      stdout: `Written: ${file}\n`,
    });
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
    rmSync(join(data.folder, 'new'), { recursive: true });
  });

  it('writes no report of an unsound dataset', () => {
    const file = join(bad.folder, 'report.html');
    expect(run(['--folder', bad.folder, '--report', file])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('claims/acme.json: line 1, column 13'),
    });
    expect(Object.keys(bad.readAll())).not.toContain('report.html');
  });
});
