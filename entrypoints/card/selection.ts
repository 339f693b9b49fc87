import type { Words } from '../../components/text.tsx';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { StepOutcome, StepStart } from '../../lib/extension/messages.ts';
import { boxesOf, type PageMention } from '../../lib/page/mention.ts';
import { closestAround, isWithin, rootOf } from '../../lib/page/node-reading.ts';
import type { SharedPage } from '../../lib/page/shelves.ts';
import type { Stage } from './stage.ts';

/** The mention that the reader went to by key. */
export interface Selection {
  current(): PageMention | undefined;
  /** Goes to the next (1) or previous (-1) marked mention; past the last one the selection is let go. */
  step(by: 1 | -1, from: StepStart): StepOutcome;
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
    step(by, from) {
      const stops = (page.reading?.mentions ?? []).filter(
        (mention) => page.reading?.isMarked(mention) && boxesOf(mention).length > 0,
      );
      if (selected && !stops.includes(selected)) selection.clear(); // the page hides it now
      if (from === 'selected' && !selected) return 'none';
      const next = pickNext(stops, { by, from, selected });
      if (!next) return selection.clear() ? 'left' : 'none';
      select(next);
      selection.reveal(next);
      window.focus(); // the keys that follow go to this frame
      const name = dataset.entities.get(next.entity)?.name ?? next.text;
      const place = [String(stops.indexOf(next) + 1), String(stops.length)];
      stage.announce(words.text('mentionSelected', [name, ...place]), next);
      return 'made';
    },
    reveal(mention) {
      const around = closestAround(mention.range.startContainer, '*');
      // What is in view in a frame need not be so in the page.
      if (!around || (window === window.top && isComfortable(mention, around))) return;
      around.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const [moved] = boxesOf(mention);
      if (moved && !isComfortable(mention, around)) {
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

/** The stop after `selected`; the first or last one; or the first that is below the top of the viewport, or above it. */
function pickNext(
  stops: readonly PageMention[],
  {
    by,
    from,
    selected,
  }: { readonly by: 1 | -1; readonly from: StepStart; readonly selected: PageMention | undefined },
): PageMention | undefined {
  if (from === 'selected') return selected && stops[stops.indexOf(selected) + by];
  if (from === 'end') return by === 1 ? stops[0] : stops.at(-1);
  const isBelowTop = (mention: PageMention): boolean => (boxesOf(mention)[0]?.top ?? 0) >= 0;
  if (by === 1) return stops.find(isBelowTop) ?? stops[0];
  return stops.findLast((mention) => !isBelowTop(mention)) ?? stops.at(-1);
}

/** Whether a mention stands well inside the viewport, with room for its card, and under no sticky header. */
function isComfortable(mention: PageMention, around: Element): boolean {
  const [box] = boxesOf(mention);
  if (!box || box.top < 0.1 * window.innerHeight || box.bottom > 0.8 * window.innerHeight) return false;
  const root = rootOf(around);
  if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
  const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return hit === null || isWithin(hit, around) || isWithin(around, hit);
}
