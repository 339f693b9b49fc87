import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOutput } from 'wxt';

/** A package of others with code in the built extension. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** An SPDX identifier. */
  readonly license: string;
  /** The line with the year and the holder of the rights. */
  readonly copyright: string;
  /** Where it comes from. */
  readonly home: string;
  /** As the lock file has it: `sha512-` and base64. */
  readonly integrity: string;
}

/** What packages say of themselves, as far as it is read here. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
  readonly repository: { readonly url: string };
}

/** The names that packages give to the file of their licence. */
const LICENSE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'];

/**
 * The packages that the bundles of `output` hold code of, by name. It asks the bundles and not
 * package.json: the tools that build put code of their own in too, and what is not used falls out.
 */
export function listShipped(output: BuildOutput): Shipped[] {
  const ids = output.steps.flatMap(({ chunks }) =>
    chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
  );
  const names = new Set(ids.map(packageOf).filter((name) => name !== undefined));
  return [...names].toSorted().map(describe);
}

/**
 * The package that a module is from; `undefined` for ours. Tools name the modules that they make
 * up `\0vite/…`, `\0rolldown/…` and `\0virtual:wxt-…`.
 */
export function packageOf(id: string): string | undefined {
  const installed = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
  if (installed) return installed.replace('\\', '/');
  if (!id.startsWith('\0')) return undefined;
  const maker = /^\0(?:virtual:)?(\w+)\b/.exec(id)?.[1];
  if (maker) return maker;
  throw new Error(`nobody knows which package ${JSON.stringify(id)} is from: see scripts/package/shipped.ts`);
}

function describe(name: string): Shipped {
  const folder = join('node_modules', name);
  const manifest = readJson(join(folder, 'package.json')) as Manifest;
  const { packages } = readJson('package-lock.json') as { packages: Record<string, { integrity: string }> };
  const locked = packages[`node_modules/${name}`];
  if (!locked) throw new Error(`${name} is in a bundle, but not in package-lock.json`);
  return {
    name,
    version: manifest.version,
    license: manifest.license,
    copyright: findCopyright(folder) ?? `Copyright (c) ${nameAuthor(manifest)}`,
    home: manifest.homepage ?? manifest.repository.url.replace(/^git\+|\.git$/g, ''),
    integrity: locked.integrity,
  };
}

function findCopyright(folder: string): string | undefined {
  const texts = LICENSE_FILES.map((file) => {
    try {
      return readFileSync(join(folder, file), 'utf8');
    } catch {
      return ''; // another name, or none at all: the manifest then says who wrote it
    }
  });
  return /^Copyright \(c\) .*$/im.exec(texts.join('\n'))?.[0];
}

function nameAuthor({ name, author }: Manifest): string {
  return typeof author === 'object' ? author.name : (author ?? `the authors of ${name}`);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
