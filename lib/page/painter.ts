import { limitReturns } from './limit-returns.ts';
import type { MarkState } from './mark-look.ts';
import type { PageMention } from './mention.ts';
import { isInPage, rootOf } from './node-reading.ts';
import type { PaintBox } from './paint-box.ts';

/** The looks a mention can have besides its plain mark. */
export type Emphasis = 'selected' | 'open';

/** What is painted: a range, in the colour of its company. */
type Mark = Pick<PageMention, 'range' | 'entity'>;

/** Paints ranges without touching the page's DOM. */
export interface Painter {
  /** Paints `marks`; nothing is painted before the last step, so that the browser lays out once. */
  mark(marks: readonly Mark[]): Generator<void>;
  unmark(range: AbstractRange): void;
  /** Gives `mark` alone the emphasis; `undefined` takes it away. */
  emphasise(emphasis: Emphasis, mark: Mark | undefined): void;
  /** The painted ranges at a point of the viewport, in CSS px. */
  rangesAt(x: number, y: number): readonly AbstractRange[];
  /** Puts back what the page has taken away; tells whether that was done, or is given up for good. */
  restore(): 'kept' | 'restored' | 'given-up';
  /** Takes every trace away. */
  clear(): void;
}

/** What lies over what. */
const PRIORITIES: Readonly<Record<MarkState, number>> = { mention: 0, selected: 1, open: 2 };

/** What can have style sheets of its own. */
type Tree = Document | ShadowRoot;

/** How many ranges are added between two chances to stop. */
const RANGES_PER_STEP = 256;

/**
 * Makes a painter. CSS Custom Highlights paint over the text as it stands: no element, attribute or
 * text node is added or changed.
 *
 * The style is registered along with the reading script: a sheet that comes later has the browser
 * compute all styles of the page anew, which takes several times as long as to read it. Where that
 * one does not reach, in shadow trees in Firefox and where a click brought the script, the style goes
 * into `adoptedStyleSheets`, which no Content-Security-Policy forbids and which is no node of the
 * page (Firefox from 153, https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
 * We keep our own highlights, as iterating `CSS.highlights` throws in Firefox content scripts.
 */
export function createPainter(paintBox: PaintBox): Painter {
  /** Those in use, by name. */
  const highlights = new Map<string, Highlight>();
  const emphasised: Partial<Record<Emphasis, Mark | undefined>> = {};
  /** The trees that hold marks. */
  const trees = new Set<Tree>();
  /** The trees that need a sheet of their own. */
  const styled = new Set<Tree>();
  /** Whether the document has the look of marks by itself; asked once, as the page cannot take it away. */
  let isRegistered: boolean | undefined;
  const askReturn = limitReturns();
  let sheet: CSSStyleSheet | undefined;
  let state: 'unused' | 'registered' | 'given-up' = 'unused';

  function isWhole(): boolean {
    return (
      [...highlights].every(([name, highlight]) => CSS.highlights.get(name) === highlight) &&
      [...styled].every(hasSheet)
    );
  }

  function highlightOf(kind: MarkState, { entity }: Mark): Highlight {
    const name = paintBox.nameOf(kind, entity);
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = PRIORITIES[kind];
      highlights.set(name, highlight);
      if (state === 'registered') CSS.highlights.set(name, highlight);
    }
    return highlight;
  }

  function hasSheet(tree: Tree): boolean {
    return sheet !== undefined && tree.adoptedStyleSheets.includes(sheet);
  }

  /** Whether the registered sheet reaches a tree: in Chromium highlights inherit, from the root element into shadow trees too. */
  function hasLook(tree: Tree): boolean {
    if (tree !== document && import.meta.env.FIREFOX) return false;
    return (isRegistered ??= isLookThere(paintBox));
  }

  function adopt(): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(paintBox.writeSheet());
    }
    for (const tree of styled) if (!hasSheet(tree)) tree.adoptedStyleSheets.push(sheet);
  }

  function register(): void {
    if (styled.size > 0) adopt();
    for (const [name, highlight] of highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Notes which trees hold `marks`, and gives the new ones the sheet. */
  function enter(marks: readonly Mark[]): void {
    let grew = false;
    for (const { range } of marks) {
      const tree = rootOf(range.startContainer);
      if (!(tree instanceof Document || tree instanceof ShadowRoot) || trees.has(tree)) continue;
      for (const known of [trees, styled]) dropGone(known);
      trees.add(tree);
      if (hasLook(tree)) continue;
      styled.add(import.meta.env.FIREFOX ? tree : document);
      grew = true;
    }
    if (state === 'unused') {
      register();
      state = 'registered';
    } else if (grew && state === 'registered') {
      adopt();
    }
  }

  function hold(emphasis: Emphasis, mark: Mark | undefined): void {
    for (const highlight of highlights.values()) {
      if (highlight.priority === PRIORITIES[emphasis]) highlight.clear();
    }
    if (!mark || state === 'given-up') return;
    highlightOf(emphasis, mark).add(mark.range);
    enter([mark]);
  }

  function takeAway(): void {
    for (const [name, highlight] of highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const tree of styled) {
      // Untouched where nothing was marked: a write has the browser compute its styles anew.
      if (hasSheet(tree))
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
    trees.clear();
  }

  return {
    *mark(marks) {
      if (marks.length === 0 || state === 'given-up') return;
      let added = 0;
      for (const mark of marks) {
        highlightOf('mention', mark).add(mark.range);
        added += 1;
        if (added % RANGES_PER_STEP === 0 && state === 'unused') yield;
      }
      enter(marks);
    },
    unmark(range) {
      for (const highlight of highlights.values()) highlight.delete(range);
    },
    emphasise(emphasis, mark) {
      emphasised[emphasis] = mark;
      const { selected, open } = emphasised;
      // Both lines together would merge into a bar: the open card says more.
      hold('selected', selected === open ? undefined : selected);
      hold('open', open);
    },
    rangesAt(x, y) {
      const shadowRoots = [...trees].filter((tree) => tree instanceof ShadowRoot);
      const ours = new Set(highlights.values());
      return CSS.highlights
        .highlightsFromPoint(x, y, { shadowRoots })
        .filter(({ highlight }) => highlight && ours.has(highlight) && highlight.priority === 0)
        .flatMap(({ ranges }) => ranges ?? []);
    },
    restore() {
      if (state === 'given-up') return 'given-up';
      if (state === 'unused' || isWhole()) return 'kept';
      const answer = askReturn(performance.now());
      if (answer === 'later') return 'kept';
      if (answer === 'now') {
        register();
        return 'restored';
      }
      state = 'given-up';
      takeAway();
      return 'given-up';
    },
    clear: takeAway,
  };
}

function dropGone(trees: Set<Tree>): void {
  for (const tree of trees) if (!isInPage(tree)) trees.delete(tree);
}

/** Whether the document has all looks of marks, wherever they come from. */
function isLookThere({ doubleNames }: PaintBox): boolean {
  const { documentElement } = document;
  // https://drafts.csswg.org/cssom/#dom-window-getcomputedstyle: asked of the root, it costs one style a name.
  return (
    documentElement &&
    doubleNames.every(
      (name) => getComputedStyle(documentElement, `::highlight(${name})`).textDecorationStyle === 'double',
    )
  );
}
