import { readFile } from 'node:fs/promises';

/** A request that reached Chromium's network, with the origin of who asked. */
export interface NetRequest {
  readonly url: string;
  /** `not an origin` where the browser itself asked. */
  readonly initiator: string;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Partial<NetRequest> }[];
}

/** The requests in a log that Chromium wrote with `--log-net-log`; it is whole once the browser is closed. */
export async function listRequestsOf(path: string): Promise<NetRequest[]> {
  const { constants, events } = JSON.parse(await readFile(path, 'utf8')) as NetLog;
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) =>
    type === start && params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  );
}
