import { build, type Rolldown } from 'vite';
import { trimAliases } from '../../trim-aliases.ts';

/** Bundles a script of `in-page/` as the build does the extension's: our code is the product's. */
export async function bundle(name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [trimAliases()],
    build: {
      target: 'chrome140',
      write: false,
      lib: { entry: `scripts/bench/page/in-page/${name}.ts`, formats: ['iife'], name: 'bench' },
    },
  })) as Rolldown.RolldownOutput[];
  return built
    .flatMap(({ output }) => output)
    .flatMap((chunk) => ('code' in chunk ? [chunk.code] : []))
    .join('\n');
}
