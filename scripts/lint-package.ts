import { spawnSync } from 'node:child_process';

/** What `web-ext lint` says of one thing. */
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Lint {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * The warnings that are expected, as `code file`, each once; more or fewer fail. Preact assigns to
 * innerHTML for `dangerouslySetInnerHTML`, which no component of ours uses: once in the card's
 * bundle, once in the chunk that the extension's pages share, whose name has a hash.
 */
const EXPECTED: readonly RegExp[] = [
  /^UNSAFE_VAR_ASSIGNMENT card\.js$/,
  /^UNSAFE_VAR_ASSIGNMENT chunks\/[\w-]+\.js$/,
];

const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--output',
    'json',
    '--no-config-discovery',
  ],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const lint = readLint();
const unexpected = [...lint.warnings];
const absent = EXPECTED.filter((pattern) => {
  const index = unexpected.findIndex(({ code, file }) => pattern.test(`${code} ${file}`));
  if (index !== -1) unexpected.splice(index, 1);
  return index === -1;
});
for (const { code, file, line, message } of [...lint.errors, ...unexpected]) {
  console.log(`${code} ${file ?? ''}${line ? `:${line}` : ''}\n  ${message}`);
}
for (const pattern of absent) console.log(`no longer there, so strike it from the list: ${pattern}`);
console.log(
  `web-ext lint: ${lint.errors.length} errors, ${lint.warnings.length} warnings, ${unexpected.length} of them unexpected`,
);
if (lint.errors.length + unexpected.length + absent.length > 0) process.exitCode = 1;

function readLint(): Lint {
  try {
    return JSON.parse(stdout) as Lint;
  } catch {
    throw new Error(`web-ext lint printed no JSON:\n${stdout}\n${stderr}`);
  }
}
