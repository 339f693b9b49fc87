import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listSources } from '../../../scripts/package/list-sources.ts';

const SOURCES = ['.ci/run', '.gitignore', 'lib/a b.ts', 'lib/node_modules.ts', 'package.json'];
const LEFT_OVER = ['node_modules/x/index.js', '.output/x.js', 'debug.log'];

describe('the sources', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'newsgloss-'));
    for (const path of [...SOURCES, ...LEFT_OVER]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), path === '.gitignore' ? 'node_modules/\n.output/\n*.log\n' : '');
    }
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are what git tracks', () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
    git('init', '--quiet');
    git('add', '.');
    writeFileSync(join(root, 'lib/not-yet.ts'), '');
    expect(listSources(root).toSorted()).toEqual(SOURCES);
  });

  it('are all but what git would ignore, where there is no git', () => {
    expect(listSources(root).toSorted()).toEqual(SOURCES);
  });
});
