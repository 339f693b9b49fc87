import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { build } from 'vite';
import { LIVING_DIR } from '../living/frame.ts';
import { LIVING_PAGES } from '../living/index.ts';

/** The newspaper's host; `.example` is nobody's. Have a browser lead it to 127.0.0.1. */
export const LEDGER_HOST = 'ledger.newsgloss.example';

const ASSETS = '.output/living';

export interface LivingServer {
  /** The address of a living page. */
  urlOf(name: string): string;
  close(): void;
}

/** Builds the scripts of the living pages and serves the pages on a free port of this machine alone. */
export async function serveLiving(): Promise<LivingServer> {
  await buildScripts();
  const server = createServer((request, response) => {
    // A browser that closed its tab takes no answer.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // not a pipe: it was told to listen on a port
  return {
    urlOf: (name) => `http://${LEDGER_HOST}:${port}/2026/11/20/${name}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** In the frameworks' development builds, which tell of every mismatch between server and client. */
async function buildScripts(): Promise<void> {
  const scripts = globSync(join(LIVING_DIR, '*/script.js'));
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      outDir: ASSETS,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(scripts.map((path) => [basename(dirname(path)), path])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const [, folder, name] = /^\/(assets|2026\/11\/20)\/([\w.-]+)/.exec(pathname) ?? [];
  if (folder === 'assets' && name) return sendAsset(name, response);
  const living = LIVING_PAGES.find((page) => page.name === name);
  if (!living) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...living.headers,
  });
  const document = await living.write(request);
  if (typeof document === 'string') return void response.end(document);
  for await (const piece of document) response.write(piece);
  response.end();
}

function sendAsset(name: string, response: ServerResponse): void {
  const path = extname(name) === '.css' ? join(LIVING_DIR, name) : join(ASSETS, name);
  if (!existsSync(path)) return void response.writeHead(404).end();
  const type = extname(name) === '.css' ? 'text/css' : 'text/javascript';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(path));
}
