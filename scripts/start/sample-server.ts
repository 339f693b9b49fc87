import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The host name of our newspaper; `.example` is nobody's. */
export const SAMPLE_HOST = 'daily.newsgloss.example';

const SAMPLE = 'scripts/start/sample';
/** The article's address as a news site would have it, and what it asks for next to it. */
const FILES: Readonly<Record<string, string>> = {
  '/2026/11/20/sample-article.html': 'article.html',
  '/2026/11/20/article.css': 'article.css',
};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface SampleServer {
  /** Where the sample article is, once `SAMPLE_HOST` leads to 127.0.0.1. */
  readonly url: string;
  close(): void;
}

/** Serves the sample article on a free port of this machine alone. */
export async function serveSample(): Promise<SampleServer> {
  const server = createServer((request, response) => {
    const file = FILES[new URL(request.url ?? '/', 'http://host').pathname];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(join(SAMPLE, file))
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${SAMPLE_HOST}:${port}/2026/11/20/sample-article.html`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
