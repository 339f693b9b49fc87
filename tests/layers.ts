import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One row of the layer table: what the files of a folder may import beside their own siblings. */
interface Layer {
  readonly folder: string;
  /** Folders it may import anything from. */
  readonly sees: readonly string[];
  /** Folders it may import types from, which leave no trace in what is built. */
  readonly seesTypes: readonly string[];
  /** Packages, or folders of packages, it may import. */
  readonly packages: readonly string[];
}

/** A source file; `path` is relative to the root of the repository, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

interface Import {
  readonly specifier: string;
  readonly isType: boolean;
}

/** The folders that know nothing of looks, nor of the extension around them. */
const BELOW_COMPONENTS = [
  'lib/data',
  'lib/detection',
  'lib/relevance',
  'lib/citation',
  'lib/card',
  'lib/page',
  'lib/search',
  'lib/settings',
];

/** The layer table of the design, §3, lowest first. */
export const LAYERS: readonly Layer[] = [
  { folder: 'lib/data', sees: [], seesTypes: [], packages: ['valibot'] },
  { folder: 'lib/detection', sees: ['lib/data'], seesTypes: [], packages: [] },
  { folder: 'lib/relevance', sees: ['lib/data'], seesTypes: [], packages: [] },
  { folder: 'lib/citation', sees: ['lib/data'], seesTypes: [], packages: [] },
  {
    folder: 'lib/search',
    sees: ['lib/data', 'lib/relevance'],
    seesTypes: [],
    packages: ['minisearch'],
  },
  { folder: 'lib/card', sees: ['lib/data'], seesTypes: [], packages: [] },
  {
    folder: 'lib/page',
    sees: ['lib/data', 'lib/detection', 'lib/relevance', 'lib/citation'],
    seesTypes: [],
    packages: [],
  },
  {
    folder: 'lib/settings',
    sees: ['lib/data', 'lib/card', 'lib/page'],
    seesTypes: [],
    packages: ['punycode', 'tldts', 'valibot'],
  },
  // Seen by entrypoints alone, and the only one that talks to the browser.
  {
    folder: 'lib/extension',
    sees: ['lib/settings'],
    seesTypes: ['lib/data', 'lib/page'],
    // The texts in the languages that the browser is not asked for.
    packages: ['webextension-polyfill', 'public/_locales'],
  },
  {
    folder: 'components',
    sees: [],
    seesTypes: BELOW_COMPONENTS,
    // The texts are no layer: their keys are the type of what components may say.
    packages: ['preact', 'public/_locales'],
  },
  {
    folder: 'entrypoints',
    sees: [...BELOW_COMPONENTS, 'lib/extension', 'components'],
    seesTypes: [],
    // Not all of wxt: `wxt/browser` would be a second way to the browser, past lib/extension.
    packages: ['preact', 'wxt/utils'],
  },
];

/** Finds every import that the layer table forbids, each as a sentence. */
export function findViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (layer === undefined) return [`${file.path} is in no layer`];
    return readImports(file).flatMap((found) => {
      const target = resolve(file.path, found.specifier);
      if (isAllowed({ layer, target, isType: found.isType })) return [];
      return [`${file.path} imports ${found.isType ? 'types from ' : ''}${target}`];
    });
  });
}

function isAllowed({
  layer,
  target,
  isType,
}: {
  readonly layer: Layer;
  readonly target: string;
  readonly isType: boolean;
}): boolean {
  const allowed = [layer.folder, ...layer.sees, ...layer.packages, ...(isType ? layer.seesTypes : [])];
  return allowed.some((place) => target === place || target.startsWith(`${place}/`));
}

function layerOf(path: string): Layer | undefined {
  return LAYERS.find(({ folder }) => path.startsWith(`${folder}/`));
}

/** A path from the root for a relative specifier; a package's name stays as it is. */
function resolve(importer: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(importer), specifier) : specifier;
}

/** Static and dynamic imports, re-exports, and `import('…')` in types. */
function readImports({ path, source }: SourceFile): Import[] {
  const { module, program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);

  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ specifier: moduleRequest.value, isType }],
    ),
  );
  // An address that is not a plain string is kept as written: it is on no list, so it is reported.
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: source.slice(moduleRequest.start, moduleRequest.end).replace(/^(['"])(.*)\1$/, '$2'),
    isType: false,
  }));
  const inTypes = findImportTypes(program).map((specifier) => ({ specifier, isType: true }));
  return [...imports, ...exports, ...dynamic, ...inTypes];
}

/** The module record leaves out `import('…')` in types, so the tree is searched for them. */
function findImportTypes(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const found = Object.values(node).flatMap(findImportTypes);
  if ('type' in node && node.type === 'TSImportType' && 'source' in node) {
    const { source } = node;
    if (typeof source === 'object' && source !== null && 'value' in source) found.push(String(source.value));
  }
  return found;
}
