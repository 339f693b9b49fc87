import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { WordsProvider, type Words } from '../../components/text.tsx';
import { placeCard, type Placement } from '../../lib/card/place.ts';
import type { CardReport } from '../../lib/extension/messages.ts';
import { boxesOf, type PageMention } from '../../lib/page/mention.ts';
import type { CardContent } from './content.ts';
import type { CardHost } from './host.ts';

/** Draws `content` into the host. */
export function drawCard(
  { container }: CardHost,
  {
    content,
    words,
    onAllFacts,
    onClose,
  }: { content: CardContent; words: Words; onAllFacts: () => void; onClose: () => void },
): void {
  render(
    <WordsProvider value={words}>
      <Card
        entity={content.entity}
        facts={content.facts}
        asOf={content.asOf}
        pairNames={content.companions.map(({ name }) => name)}
        onAllFacts={onAllFacts}
        onClose={onClose}
      />
    </WordsProvider>,
    container,
  );
}

/** Takes the card out of the host. */
export function eraseCard({ container }: CardHost): void {
  render(null, container);
}

/**
 * Puts the card beside its mention. Returns where, for the next time; `undefined` where the mention
 * has left the viewport: then the card stays where it is, for the reader may be reading it.
 */
export function placeBeside(
  { container }: CardHost,
  mention: PageMention,
  { pointer, previous }: { pointer: { x: number; y: number } | undefined; previous: Placement | undefined },
): Placement | undefined {
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const anchor = boxesOf(mention).filter((box) => isWithin(box, viewport));
  const card = container.firstElementChild;
  if (anchor.length === 0 || !(card instanceof HTMLElement)) return previous;
  card.style.maxHeight = '';
  card.style.width = '';
  const { width, height } = card.getBoundingClientRect();
  const place = placeCard({
    anchor,
    card: { width, height },
    viewport,
    pointer,
    previousSide: previous?.side,
  });
  if (!place) return previous;
  container.style.left = `${place.x}px`;
  container.style.top = `${place.y}px`;
  card.style.maxHeight = `${place.maxHeight}px`;
  card.style.width = `${place.width}px`;
  return place;
}

/** Moves the focus to the facts of the card, where arrow keys scroll them. */
export function focusCard({ container }: CardHost): void {
  container.querySelector<HTMLElement>('.card-body')?.focus({ preventScroll: true });
}

/** What the card shows, read off the card itself. */
export function reportCard({ container }: CardHost, entity: string): CardReport {
  return {
    entity,
    text: container.innerText,
    facts: [...container.querySelectorAll<HTMLElement>('[data-claim]')].map((fact) => ({
      claim: fact.dataset.claim ?? '',
      sources: [...fact.querySelectorAll('a')].map((link) => link.href),
    })),
  };
}

function isWithin(box: DOMRect, viewport: { width: number; height: number }): boolean {
  return box.bottom > 0 && box.right > 0 && box.top < viewport.height && box.left < viewport.width;
}
