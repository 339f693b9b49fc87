import browser, { type Runtime } from 'webextension-polyfill';
import type { FrameAddress, PageRequests, WorkerRequests } from './messages.ts';

type Requests = Record<string, { request: object; reply: unknown }>;

/** What answers each request of `R`; requests left out are left to other listeners. */
export type Answers<R> = {
  readonly [Type in keyof R]?: R[Type] extends { request: infer Request; reply: infer Reply }
    ? (request: Request, sender: Runtime.MessageSender) => Promise<Reply>
    : never;
};

/** Asks the scripts of the page in a tab; rejects where none answers. */
export function askPage<Type extends keyof PageRequests>(
  tabId: number,
  type: Type,
  request: PageRequests[Type]['request'],
): Promise<PageRequests[Type]['reply']> {
  return askFrame({ tabId, frameId: 0 }, type, request);
}

/** Asks the scripts of one frame; rejects where none answers. */
export async function askFrame<Type extends keyof PageRequests>(
  { tabId, frameId }: FrameAddress,
  type: Type,
  request: PageRequests[Type]['request'],
): Promise<PageRequests[Type]['reply']> {
  return (await browser.tabs.sendMessage(
    tabId,
    { ...request, type },
    { frameId },
  )) as PageRequests[Type]['reply'];
}

/** Asks the worker; rejects where the extension was updated or removed under this page. */
export async function askWorker<Type extends keyof WorkerRequests>(
  type: Type,
  request: WorkerRequests[Type]['request'],
): Promise<WorkerRequests[Type]['reply']> {
  return (await browser.runtime.sendMessage({ ...request, type })) as WorkerRequests[Type]['reply'];
}

/** Answers the requests that reach a page. */
export function answerInPage(answers: Answers<PageRequests>): void {
  answer(answers as Answers<Requests>);
}

/** Answers the requests that reach the worker. */
export function answerInWorker(answers: Answers<WorkerRequests>): void {
  answer(answers as Answers<Requests>);
}

function answer(answers: Answers<Requests>): void {
  // A listener that returns nothing leaves the message to the others.
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (isOrphaned() || sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    return Object.hasOwn(answers, message.type) ? answers[message.type]?.(message, sender) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
}

function isMessage(message: unknown): message is { type: string } {
  return (
    typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
  );
}

/** The frame that a message came from; nothing where it came from no tab. */
export function addressOf({ tab, frameId = 0 }: Runtime.MessageSender): FrameAddress | undefined {
  return tab?.id === undefined ? undefined : { tabId: tab.id, frameId };
}

/** The document that this script was run in; the worker has none. */
const HOME = globalThis.document;

/**
 * Whether this script is left behind. An update of the extension does that; and so does the first
 * document of a frame that comes after the blank one: it keeps the window, and with it this world.
 * https://html.spec.whatwg.org/multipage/document-lifecycle.html#initialise-the-document-object
 */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined || globalThis.document !== HOME;
}
