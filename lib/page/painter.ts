import { limitReturns } from './limit-returns.ts';
import { fitMarks } from './fit-marks.ts';
import markCss from './marks.css?inline';
import { isInPage, rootOf } from './node-reading.ts';

/** The looks a mention can have besides its plain mark. */
export type Emphasis = 'selected' | 'open';

/** Paints ranges without touching the page's DOM. */
export interface Painter {
  /** Paints `ranges`; nothing is painted before the last step, so that the browser lays out once. */
  mark(ranges: readonly AbstractRange[]): Generator<void>;
  unmark(range: AbstractRange): void;
  /** Gives `range` alone the emphasis; `undefined` takes it away. */
  emphasise(emphasis: Emphasis, range: AbstractRange | undefined): void;
  /** The painted ranges at a point of the viewport, in CSS px. */
  rangesAt(x: number, y: number): readonly AbstractRange[];
  /** Puts back what the page has taken away; tells whether that was done, or is given up for good. */
  restore(): 'kept' | 'restored' | 'given-up';
  /** Takes every trace away. */
  clear(): void;
}

const KEYS = ['mention', 'selected', 'open'] as const;

/** Its name in the registry, which the page shares with us: the prefix keeps it apart from its own. */
function nameOf(key: (typeof KEYS)[number]): string {
  return `newsgloss-${key}`;
}

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
export function createPainter(): Painter {
  const highlights = { mention: new Highlight(), selected: new Highlight(), open: new Highlight() };
  highlights.selected.priority = 1;
  highlights.open.priority = 2;
  const emphasised: Partial<Record<Emphasis, AbstractRange | undefined>> = {};
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
      KEYS.every((key) => CSS.highlights.get(nameOf(key)) === highlights[key]) && [...styled].every(hasSheet)
    );
  }

  function hasSheet(tree: Tree): boolean {
    return sheet !== undefined && tree.adoptedStyleSheets.includes(sheet);
  }

  /** Whether the registered sheet reaches a tree: in Chromium highlights inherit, from the root element into shadow trees too. */
  function hasLook(tree: Tree): boolean {
    if (tree !== document && import.meta.env.FIREFOX) return false;
    return (isRegistered ??= isLookThere());
  }

  function adopt(): void {
    sheet ??= makeSheet();
    for (const tree of styled) if (!hasSheet(tree)) tree.adoptedStyleSheets.push(sheet);
  }

  function register(): void {
    if (styled.size > 0) adopt();
    for (const key of KEYS) {
      if (CSS.highlights.get(nameOf(key)) !== highlights[key])
        CSS.highlights.set(nameOf(key), highlights[key]);
    }
  }

  /** Notes which trees hold `ranges`, and gives the new ones the sheet. */
  function enter(ranges: readonly AbstractRange[]): void {
    let grew = false;
    for (const { startContainer } of ranges) {
      const tree = rootOf(startContainer);
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

  function hold(emphasis: Emphasis, range: AbstractRange | undefined): void {
    highlights[emphasis].clear();
    if (!range || state === 'given-up') return;
    enter([range]);
    highlights[emphasis].add(range);
  }

  function takeAway(): void {
    for (const key of KEYS) {
      highlights[key].clear();
      if (CSS.highlights.get(nameOf(key)) === highlights[key]) CSS.highlights.delete(nameOf(key));
    }
    for (const tree of styled) {
      // Untouched where nothing was marked: a write has the browser compute its styles anew.
      if (hasSheet(tree))
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
    trees.clear();
  }

  return {
    *mark(ranges) {
      if (ranges.length === 0 || state === 'given-up') return;
      let added = 0;
      for (const range of ranges) {
        highlights.mention.add(range);
        added += 1;
        if (added % RANGES_PER_STEP === 0 && state === 'unused') yield;
      }
      enter(ranges);
    },
    unmark(range) {
      for (const highlight of Object.values(highlights)) highlight.delete(range);
    },
    emphasise(emphasis, range) {
      emphasised[emphasis] = range;
      const { selected, open } = emphasised;
      // Both lines together would merge into a bar: the open card says more.
      hold('selected', selected === open ? undefined : selected);
      hold('open', open);
    },
    rangesAt(x, y) {
      const shadowRoots = [...trees].filter((tree) => tree instanceof ShadowRoot);
      return CSS.highlights
        .highlightsFromPoint(x, y, { shadowRoots })
        .filter(({ highlight }) => highlight === highlights.mention)
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

/** Whether the document has the look of a mention, wherever it comes from. */
function isLookThere(): boolean {
  const { documentElement } = document;
  // https://drafts.csswg.org/cssom/#dom-window-getcomputedstyle: asked of the root, it costs one style.
  return documentElement && getComputedStyle(documentElement, MENTION_LOOK).textDecorationStyle === 'dotted';
}

const MENTION_LOOK = `::highlight(${nameOf('mention')})`;

function makeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fitMarks(markCss, import.meta.env.FIREFOX));
  return sheet;
}
