import { build, createServer, preview, type InlineConfig } from 'vite';
import { trimAliases } from '../trim-aliases.ts';
import type { Scene } from './scenes.tsx';

const CONFIG: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  base: './',
  plugins: [trimAliases()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '.output/gallery-stage',
    target: 'esnext',
    rolldownOptions: { input: 'scripts/gallery/stage.html' },
  },
};

/** Builds the components in their scenes, and serves them on a free port of this machine alone. */
export async function serveStage(): Promise<{
  readonly urlOf: (scene: string, speech: string) => string;
  readonly scenes: readonly Scene[];
  close(): Promise<void>;
}> {
  await build(CONFIG);
  const scenes = await listScenes();
  const server = await preview({ ...CONFIG, preview: { host: '127.0.0.1', port: 0 } });
  const base = server.resolvedUrls?.local[0] ?? '';
  return {
    urlOf: (scene, speech) => `${base}scripts/gallery/stage.html?scene=${scene}&speech=${speech}`,
    scenes,
    close: () => server.close(),
  };
}

/** The scenes are modules of the page, with style sheets in them: Vite reads them, Node cannot. */
async function listScenes(): Promise<readonly Scene[]> {
  const server = await createServer({ ...CONFIG, server: { middlewareMode: true, hmr: false, watch: null } });
  const { SCENES } = await server.ssrLoadModule('/scripts/gallery/scenes.tsx');
  await server.close();
  return SCENES;
}
