import { cdp } from 'vitest/browser';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

const session = cdp() as unknown as {
  send<T>(method: string, params?: object): Promise<T>;
};

/** Says nothing by itself: its words are in the name of what holds it, or stand as text. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'paragraph']);

/** States that are told where they hold. */
const STATES = new Set(['expanded', 'pressed']);

/**
 * What a screen reader is given of the page, in its order, one line for each node, as
 * `link "OpenAI"` or `button "Pin" pressed=true`; indented by what holds it.
 */
export async function readAccessibilityTree(role: string): Promise<string[]> {
  await session.send('Accessibility.enable');
  const { frameTree } = await session.send<{ frameTree: FrameTree }>('Page.getFrameTree');
  const frame = [...framesOf(frameTree)].find(({ url }) => url === location.href);
  const { nodes } = await session.send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree', {
    frameId: frame?.id,
  });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const start = nodes.find((node) => node.role?.value === role);
  return start === undefined ? [] : [...linesOf(start, byId, '')];
}

function* linesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>, indent: string): Generator<string> {
  const role = node.role?.value ?? '';
  const isSilent = node.ignored || SILENT.has(role);
  if (!isSilent) yield indent + describe(node);
  // The words of a link or button are its name.
  if (['link', 'button', 'StaticText', 'heading'].includes(role)) return;
  for (const id of node.childIds ?? []) {
    const child = byId.get(id);
    if (child) yield* linesOf(child, byId, isSilent ? indent : `${indent}  `);
  }
}

function describe({ role, name, description, properties = [] }: AxNode): string {
  const states = properties
    .filter((property) => STATES.has(property.name))
    .map((property) => `${property.name}=${String(property.value.value)}`);
  const named = name?.value ? `"${name.value.trim()}"` : '';
  const more = description?.value ? `(${description.value})` : '';
  return [role?.value, named, more, ...states].filter(Boolean).join(' ');
}

function* framesOf({ frame, childFrames = [] }: FrameTree): Generator<FrameTree['frame']> {
  yield frame;
  for (const child of childFrames) yield* framesOf(child);
}
