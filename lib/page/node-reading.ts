/**
 * Reads of the DOM that a hostile page cannot bend.
 *
 * A form offers its fields as properties of itself, in front of the built-in ones, and Chromium
 * shows them to isolated worlds too: `form.localName` may be an input. So the getters are taken
 * once from the prototypes. https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */

function getterOf<Owner, Value>(owner: object, name: string): (this: Owner) => Value {
  return Object.getOwnPropertyDescriptor(owner, name)?.get as (this: Owner) => Value; // as the DOM standard has it
}

const localName = getterOf<Element, string>(Element.prototype, 'localName');
const parentNode = getterOf<Node, ParentNode | null>(Node.prototype, 'parentNode');
const shadowRoot = getterOf<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const nodeType = getterOf<Node, number>(Node.prototype, 'nodeType');
const ownerDocument = getterOf<Node, Document | null>(Node.prototype, 'ownerDocument');
const isConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected');
const textContent = getterOf<Node, string | null>(Node.prototype, 'textContent');
const { checkVisibility, getAttribute, matches, querySelector } = Element.prototype;
const { contains, getRootNode, hasChildNodes } = Node.prototype;

/** The tag name of `element`, in lower case for HTML. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : localName.call(element);
}

/** Whether `node` is an element, also one of another document, which has an `Element` of its own. */
export function isElement(node: Node): node is Element {
  return nodeType.call(node) === Node.ELEMENT_NODE;
}

/** The element around `node`: its parent, or the host of the shadow root at whose top it stands. */
export function parentOf(node: Node): Element | undefined {
  const parent = parentNode.call(node);
  if (parent === null) return undefined;
  return isElement(parent) ? parent : hostOf(parent);
}

/** What holds `node` in its own tree: an element, or the root of that tree. */
export function holderOf(node: Node): Node | undefined {
  return parentNode.call(node) ?? undefined;
}

/** Whether anything is in `node`. */
export function hasNodes(node: Node): boolean {
  return hasChildNodes.call(node);
}

/** The nearest element around `node`, out of shadow roots too, that fits one of the selectors. */
export function closestAround(node: Node, selectors: string): Element | undefined {
  let at = isElement(node) ? node : parentOf(node);
  while (at && !fits(at, selectors)) at = parentOf(at);
  return at;
}

/** The attribute `name` of `element`, or `null` where it has none. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** The text of `node` and all that is in it. */
export function textOf(node: Node): string {
  return textContent.call(node) ?? '';
}

/** Whether an element within `element` fits one of the selectors. */
export function hasWithin(element: Element, selectors: string): boolean {
  return querySelector.call(element, selectors) !== null;
}

/** Whether `element` fits one of the selectors. */
export function fits(element: Element, selectors: string): boolean {
  return matches.call(element, selectors);
}

/** Whether `element` has a box, or would have one with its text in view. Has the browser compute its style. */
export function isRendered(element: Element): boolean {
  return checkVisibility.call(element);
}

/** The document of `element`, in the page or not. */
export function documentOf(element: Element): Document {
  return ownerDocument.call(element)!; // only a document has none
}

/** The computed `display` of `element`. */
export function displayOf(element: Element): string {
  return getComputedStyle(element).display;
}

/** The document or shadow root that holds `node`, or the top of what has left the page. */
export function rootOf(node: Node): Node {
  return getRootNode.call(node);
}

/** The shadow root of `element`, if it is an open one. */
export function openRootOf(element: Element): ShadowRoot | undefined {
  const root: unknown = element.shadowRoot; // as fast as can be: it is asked of all elements
  if (root === null) return undefined;
  return root instanceof ShadowRoot ? root : (shadowRoot.call(element) ?? undefined);
}

/** The host of a shadow root. */
export function hostOf(root: Node): Element | undefined {
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Whether `node` is in the page. */
export function isInPage(node: Node): boolean {
  return isConnected.call(node);
}

/** Whether `node` is `outer` or within it. */
export function isWithin(node: Node, outer: Node): boolean {
  return contains.call(outer, node);
}

const { querySelectorAll: searchElement } = Element.prototype;
const { querySelectorAll: searchDocument } = Document.prototype;
const { querySelectorAll: searchFragment } = DocumentFragment.prototype;

/** All elements within `root`, of a document or a shadow tree, that fit one of the selectors, in document order. */
export function findAll(root: Node, selectors: string): readonly Element[] {
  return [...search(root, selectors)];
}

/** All elements within `root` as they are now, in document order; none is brought to our side before it is asked for. */
export function elementsIn(root: Node): NodeListOf<Element> {
  return search(root, '*');
}

function search(root: Node, selectors: string): NodeListOf<Element> {
  const ask = isElement(root)
    ? searchElement
    : nodeType.call(root) === Node.DOCUMENT_NODE
      ? searchDocument
      : searchFragment;
  return ask.call(root as Element & Document & DocumentFragment, selectors);
}
