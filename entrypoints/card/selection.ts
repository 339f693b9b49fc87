import type { Words } from '../../components/text.tsx';
import type { Dataset } from '../../lib/data/dataset.ts';
import { boxesOf, type PageMention } from '../../lib/page/mention.ts';
import type { SharedPage } from '../../lib/page/shelves.ts';
import type { Stage } from './stage.ts';

/** The mention that the reader went to by key. */
export interface Selection {
  current(): PageMention | undefined;
  /** Goes to the next (1) or previous (-1) marked mention, round at the ends. */
  step(by: 1 | -1): void;
  /** Scrolls to a mention. */
  reveal(mention: PageMention): void;
  /** Lets the selection go; tells whether there was one. */
  clear(): boolean;
  dropGone(): void;
}

/** Keeps the selection and shows it: a stronger mark, and words for a screen reader. */
export function createSelection({
  page,
  dataset,
  words,
  stage,
}: {
  readonly page: SharedPage;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly stage: Stage;
}): Selection {
  let selected: PageMention | undefined;

  function select(mention: PageMention | undefined): void {
    selected = mention;
    page.reading?.emphasise('selected', mention);
  }

  const selection: Selection = {
    current: () => selected,
    step(by) {
      const stops = (page.reading?.mentions ?? []).filter(
        (mention) => page.reading?.isMarked(mention) && boxesOf(mention).length > 0,
      );
      const next = pickNext(stops, { from: selected, by });
      if (!next) return;
      select(next);
      selection.reveal(next);
      const name = dataset.entities.get(next.entity)?.name ?? next.text;
      const place = [String(stops.indexOf(next) + 1), String(stops.length)];
      stage.announce(words.text('mentionSelected', [name, ...place]), next);
    },
    reveal(mention) {
      const { startContainer } = mention.range;
      const [box] = boxesOf(mention);
      if (box && isComfortable(box)) return;
      startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const [moved] = boxesOf(mention);
      if (moved && !isComfortable(moved)) {
        window.scrollBy({ top: moved.top - window.innerHeight / 3, behavior: 'instant' });
      }
    },
    clear() {
      if (!selected) return false;
      select(undefined);
      stage.announce('');
      return true;
    },
    dropGone() {
      if (selected && !page.reading?.mentions.includes(selected)) selection.clear();
    },
  };
  return selection;
}

/** The stop after `from`; without one, the first that is below the top of the viewport, or above it. */
function pickNext(
  stops: readonly PageMention[],
  { from, by }: { readonly from: PageMention | undefined; readonly by: 1 | -1 },
): PageMention | undefined {
  const at = from ? stops.indexOf(from) : -1;
  if (at >= 0) return stops.at((at + by) % stops.length);
  const isBelowTop = (mention: PageMention): boolean => (boxesOf(mention)[0]?.top ?? 0) >= 0;
  if (by === 1) return stops.find(isBelowTop) ?? stops[0];
  return stops.findLast((mention) => !isBelowTop(mention)) ?? stops.at(-1);
}

/** Whether a mention stands well inside the viewport, with room for its card. */
function isComfortable({ top, bottom }: DOMRect): boolean {
  return top >= 0.1 * window.innerHeight && bottom <= 0.8 * window.innerHeight;
}
