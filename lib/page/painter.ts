import markCss from './marks.css?inline';

/** The looks a mention can have besides its plain mark. */
export type Emphasis = 'selected' | 'open';

/** Paints ranges without touching the page's DOM. */
export interface Painter {
  mark(ranges: readonly AbstractRange[]): void;
  unmark(range: AbstractRange): void;
  /** Gives `range` alone the emphasis; `undefined` takes it away. */
  emphasise(emphasis: Emphasis, range: AbstractRange | undefined): void;
  /** The painted ranges at a point of the viewport, in CSS px. */
  rangesAt(x: number, y: number): readonly AbstractRange[];
  /** Takes every trace away. */
  clear(): void;
}

/** Names in the registry, which the page shares with us: the prefix keeps them apart from its own. */
const NAMES = {
  mention: 'newsgloss-mention',
  selected: 'newsgloss-selected',
  open: 'newsgloss-open',
} as const;

/**
 * Makes a painter for the document's own tree. CSS Custom Highlights paint over the text as it
 * stands: no element, attribute or text node is added or changed.
 *
 * The style goes into `adoptedStyleSheets`, which no Content-Security-Policy forbids and which is
 * no node of the page (Firefox from 153, https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
 * We keep our own highlights, as iterating `CSS.highlights` throws in Firefox content scripts.
 */
export function createPainter(): Painter {
  const highlights = { mention: new Highlight(), selected: new Highlight(), open: new Highlight() };
  highlights.selected.priority = 1;
  highlights.open.priority = 2;
  const emphasised: Partial<Record<Emphasis, AbstractRange | undefined>> = {};
  let sheet: CSSStyleSheet | undefined;

  /** Pages replace their style sheets and clear the registry, so both are looked after on each use. */
  function register(): void {
    sheet ??= makeSheet();
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    for (const key of ['mention', 'selected', 'open'] as const) {
      if (CSS.highlights.get(NAMES[key]) !== highlights[key]) CSS.highlights.set(NAMES[key], highlights[key]);
    }
  }

  function hold(emphasis: Emphasis, range: AbstractRange | undefined): void {
    highlights[emphasis].clear();
    if (!range) return;
    register();
    highlights[emphasis].add(range);
  }

  return {
    mark(ranges) {
      if (ranges.length === 0) return;
      register();
      for (const range of ranges) highlights.mention.add(range);
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
      return CSS.highlights
        .highlightsFromPoint(x, y)
        .filter(({ highlight }) => highlight === highlights.mention)
        .flatMap(({ ranges }) => ranges ?? []);
    },
    clear() {
      for (const key of ['mention', 'selected', 'open'] as const) {
        highlights[key].clear();
        if (CSS.highlights.get(NAMES[key]) === highlights[key]) CSS.highlights.delete(NAMES[key]);
      }
      // Untouched where nothing was marked: a write has the browser compute its styles anew.
      if (sheet)
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
  };
}

function makeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markCss);
  return sheet;
}
