import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on loopback that passes nothing on, but remembers every host that was asked for. */
export interface ProxyLog {
  readonly port: number;
  /** The hosts asked for so far, each once. */
  hosts(): readonly string[];
  close(): void;
}

/**
 * Starts the proxy. Plain requests are answered with the document of their address in `documents`, or an
 * empty page; tunnels are refused.
 */
export async function startProxyLog(documents: Readonly<Record<string, string>> = {}): Promise<ProxyLog> {
  const hosts = new Set<string>();
  const note = (address: string): void => {
    hosts.add(new URL(address.includes('://') ? address : `https://${address}`).hostname);
  };
  const server = createServer((request, response) => {
    const { url = '' } = request;
    note(url);
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(documents[url] ?? '<!doctype html><title>proxy</title>');
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.on('error', () => {}); // the browser hung up first
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // not a pipe: it was told to listen on a port
    hosts: () => [...hosts],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
