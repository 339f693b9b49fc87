import { INLINE, SKIPPED } from './elements.ts';
import { isEcho } from './echo.ts';
import { attributeOf, displayOf, isElement, parentOf, tagOf, textOf } from './node-reading.ts';

/** What an element means for the text inside it. */
export interface Setting {
  /** The element that starts the block. */
  readonly block: Element;
  readonly skipped: boolean;
}

/** Tells what an element means. */
export type Settle = (element: Element) => Setting;

/** Makes what settles the meaning of elements; keep one for a scan, it remembers what it saw. */
export function createSettler(): Settle {
  const settings = new Map<Element, Setting>();
  let editables: boolean | undefined;

  function isSkipped(element: Element, tag: string): boolean {
    if (tag === 'code') return !isProse(element);
    return SKIPPED.has(tag) || (editables && isEditable(element)) || isEcho(element);
  }

  return (element) => {
    let outer = settings.get(element);
    if (outer) return outer;
    // Few pages have any, and asking each element for the attribute is what costs most of all.
    editables ??= document.querySelector('[contenteditable]') !== null;
    // After its unsettled ancestors; by a loop, as pages nest thousands deep.
    const unsettled: Element[] = [];
    for (let at: Element | undefined = element; at && !(outer = settings.get(at)); at = parentOf(at)) {
      unsettled.push(at);
    }
    for (const inner of unsettled.reverse()) {
      const tag = tagOf(inner);
      const skipped: boolean = outer?.skipped || isSkipped(inner, tag);
      outer = { block: outer && isInline(inner, tag) ? outer.block : inner, skipped };
      settings.set(inner, outer);
    }
    return outer ?? { block: element, skipped: true };
  };
}

/**
 * Whether an element stands within a line of text. Its name tells, but for those that pages use for
 * both: of these, the few that have text beside them are asked for their style.
 */
function isInline(element: Element, tag = tagOf(element)): boolean {
  if (INLINE.has(tag)) return true;
  if (tag !== 'div' && !tag.includes('-')) return false;
  return hasTextBeside(element) && /^(inline|contents|ruby)/.test(displayOf(element));
}

function hasTextBeside({ previousSibling, nextSibling }: Element): boolean {
  return isText(previousSibling) || isText(nextSibling);
}

function isText(node: Node | null): boolean {
  return node instanceof Text && /\S/.test(node.data);
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/** A sentence is about this long at least, in UTF-16 units. */
const SENTENCE = 60;

/** What programs are full of and sentences are not. */
const SIGNS_OF_CODE = /[{}<>=;$\\|`_#@]|\(\)|\/\//g;

/** A letter, a stop and space or an end; or a stop of East Asian text. */
const SIGN_OF_PROSE = /[\p{L}\p{N}]\p{P}*[.!?…](\s|$)|[。！？]/u;

/**
 * Whether what an author set as code is prose: chat digests and newsletters set whole paragraphs in
 * its letters.
 */
function isProse(code: Element): boolean {
  const text = textOf(code).slice(0, 2_000);
  if (text.length < SENTENCE || !SIGN_OF_PROSE.test(text)) return false;
  return (text.match(SIGNS_OF_CODE)?.length ?? 0) * 100 <= text.length;
}

/** Whether a line break or a block without text, which no text node shows, stands right before `node`. */
export function followsBreak(node: Text): boolean {
  const { previousSibling: previous } = node;
  return previous !== null && isElement(previous) && !isInline(previous);
}
