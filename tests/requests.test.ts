import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* "Nothing leaves the browser": the linter bans what asks the network; what it has no rule for is banned here. */

const root = new URL('..', import.meta.url).pathname;

describe('the linter', () => {
  const PLANTS: Readonly<Record<string, string>> = {
    fetch: `void fetch('https://planted.example/');`,
    window: `void window.fetch('https://planted.example/');`,
    'global-this': `void globalThis['fetch']('https://planted.example/');`,
    request: `new XMLHttpRequest().open('GET', 'https://planted.example/');`,
    socket: `export const a = new WebSocket('wss://planted.example/');`,
    'window-socket': `export const a = new window.WebSocket('wss://planted.example/');`,
    transport: `export const a = new WebTransport('https://planted.example/');`,
    peer: `export const a = new RTCPeerConnection();`,
    events: `export const a = new EventSource('https://planted.example/');`,
    beacon: `navigator.sendBeacon('https://planted.example/');`,
    image: `new Image().src = 'https://planted.example/';`,
    audio: `export const a = new Audio('https://planted.example/');`,
    worker: `export const a = new Worker('https://planted.example/');`,
    scripts: `importScripts('https://planted.example/');`,
    html: `document.body.innerHTML = '<img src="https://planted.example/">';`,
  };
  let folder: string;
  let said: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    mkdirSync(join(folder, 'lib/page'), { recursive: true });
    for (const [name, code] of Object.entries(PLANTS))
      writeFileSync(join(folder, `lib/page/${name}.ts`), code);
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'unix'], {
      cwd: folder,
      encoding: 'utf8',
    });
    said = stdout;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(PLANTS))('refuses the planted %s', (name) => {
    expect(said).toMatch(new RegExp(String.raw`lib/page/${name}\.ts:.*no-restricted-(globals|properties)`));
  });
});

/** Elements that load something. */
const LOADING = new Set(
  'img,image,picture,source,video,audio,track,script,link,iframe,embed,object,base'.split(','),
);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What in a source would have the browser load something from an address that is not in the package. */
function* findLoads(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  const { type, source, name, callee, arguments: args } = node as Node;
  if (type === 'ImportExpression' && !/^\.{1,2}\//.test(valueOf(source)))
    yield 'import() of what is no file of ours';
  if (type === 'JSXOpeningElement' && LOADING.has(nameOf(name))) yield `<${nameOf(name)}>`;
  if (type === 'CallExpression' && nameOf((callee as Node)['property']).startsWith('createElement')) {
    const tag = valueOf((args as readonly unknown[]).at(-1));
    if (tag === '' || LOADING.has(tag)) yield `createElement of ${tag || 'what is not spelled out'}`;
  }
  for (const part of Object.values(node)) yield* findLoads(part);
}

function valueOf(node: unknown): string {
  const { value } = (node ?? {}) as Node;
  return typeof value === 'string' ? value : '';
}

function nameOf(node: unknown): string {
  const { name } = (node ?? {}) as Node;
  return typeof name === 'string' ? name : '';
}

const listLoads = (path: string, code: string): string[] => [...findLoads(parseSync(path, code).program)];

describe('the sources', () => {
  const read = (path: string): string => readFileSync(root + path, 'utf8');

  it('load nothing', () => {
    const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root });
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((path) => listLoads(path, read(path)).map((load) => `${path}: ${load}`))).toEqual(
      [],
    );
  });

  it('name no address in styles and pages', () => {
    const ADDRESS = /https?:|\burl\(|@import '(?!\.\.?\/)|(src|href)="(?!\.\.?\/)/;
    const sources = globSync('{components,entrypoints}/**/*.{css,html}', { cwd: root });
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((path) => ADDRESS.test(read(path).replaceAll(/\/\*[^]*?\*\//g, '')))).toEqual([]);
  });

  it.each([
    'const a = <img src="https://planted.example/" />;',
    'const a = <iframe />;',
    `document.createElement('script');`,
    `document.createElementNS('http://www.w3.org/2000/svg', 'image');`,
    'document.createElement(tag);',
    'void import(address);',
    `void import('https://planted.example/a.js');`,
  ])('would be found out: %s', (code) => {
    expect(listLoads('a.tsx', code)).toHaveLength(1);
  });
});
