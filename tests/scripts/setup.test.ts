import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OLDEST } from '../../scripts/find-browser.mjs';

describe('the setup', () => {
  let folder: string;
  let program: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
    program = join(folder, 'browser');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the setup with a browser that says `version`, at a place that the environment names. */
  function setUp(kind: 'chromium' | 'firefox', version: string) {
    writeFileSync(program, `#!/bin/sh\necho '${version}'\n`);
    chmodSync(program, 0o755);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', kind], {
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM_BIN: program, FIREFOX_BIN: program },
    });
    return { status, stderr };
  }

  it.each([
    ['firefox', 'Mozilla Firefox 140.12.0esr'],
    ['firefox', `Mozilla Firefox ${OLDEST.firefox - 1}.0`],
    ['chromium', 'Chromium 139.0.7258.5 built on Debian GNU/Linux 12 (bookworm)'],
  ] as const)('names an old %s (%s), and the remedy', (kind, version) => {
    const { status, stderr } = setUp(kind, version);
    expect(status).toBe(1);
    expect(stderr).toContain(`${program} is ${version}, which is too old.`);
    expect(stderr).toContain(`(${OLDEST[kind]} or newer`);
    expect(stderr).toContain(`${kind.toUpperCase()}_BIN`);
  });

  it.each([
    ['firefox', `Mozilla Firefox ${OLDEST.firefox}.0esr`],
    ['chromium', `Google Chrome ${OLDEST.chromium}.0.7339.0`],
    ['chromium', 'a browser of its own'],
  ] as const)('takes a %s that is new enough, or does not say (%s)', (kind, version) => {
    expect(setUp(kind, version)).toMatchObject({ status: 0 });
  });
});
