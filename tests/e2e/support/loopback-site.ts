import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitUntil } from './wait-until.ts';

/** Host names for `loopbackHosts`: a newspaper, and another site that it embeds. */
export const SITE_HOSTS = ['daily.newsgloss.example', 'wire.newsgloss-other.example'] as const;

/** Real documents from a real server, for what a browser does not do with requests that a test answers. */
export interface LoopbackSite {
  /**
   * Serves `body` at `path` of every host; returns its address on `host`, by default the newspaper's.
   * With a number as its query, a document comes so many ms late.
   */
  put(path: string, body: string, host?: (typeof SITE_HOSTS)[number]): string;
  /** Sends whoever asks for `path` to `to`. */
  redirect(path: string, to: string): string;
  /** Settles once somebody has asked for `path`. */
  untilAsked(path: string): Promise<void>;
  close(): void;
}

/** Starts the server on a free port; launch the browser with `SITE_HOSTS` as its `loopbackHosts`. */
export async function startLoopbackSite(): Promise<LoopbackSite> {
  const documents = new Map<string, string>();
  const redirects = new Map<string, string>();
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    const [path = '', lateMs = '0'] = (request.url ?? '').split('?');
    asked.add(path);
    const body = documents.get(path);
    const location = redirects.get(path);
    if (location !== undefined) response.writeHead(302, { location }).end();
    else if (body === undefined) response.writeHead(404).end();
    else
      setTimeout(
        () => response.setHeader('content-type', 'text/html; charset=utf-8').end(body),
        Number(lateMs),
      );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // not a pipe: it was told to listen on a port
  return {
    put(path, body, host = SITE_HOSTS[0]) {
      documents.set(path, body);
      return `http://${host}:${port}${path}`;
    },
    redirect(path, to) {
      redirects.set(path, to);
      return `http://${SITE_HOSTS[0]}:${port}${path}`;
    },
    async untilAsked(path) {
      await waitUntil(() => asked.has(path), { what: `somebody to ask for ${path}` });
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
