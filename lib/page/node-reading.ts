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
const isConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected');
const textContent = getterOf<Node, string | null>(Node.prototype, 'textContent');
const { getAttribute, querySelector } = Element.prototype;
const { contains } = Node.prototype;

/** The tag name of `element`, in lower case for HTML. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : localName.call(element);
}

/** The parent of `node` when that is an element. */
export function parentOf(node: Node): Element | undefined {
  const parent = parentNode.call(node);
  return parent instanceof Element ? parent : undefined;
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

/** Whether `node` is in the page. */
export function isInPage(node: Node): boolean {
  return isConnected.call(node);
}

/** Whether `node` is `outer` or within it. */
export function isWithin(node: Node, outer: Node): boolean {
  return contains.call(outer, node);
}
