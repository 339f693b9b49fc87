import { render } from 'preact';
import { Card, type CardProps } from '../../components/Card.tsx';
import { WordsProvider, type Words } from '../../components/text.tsx';
import type { Move } from '../../lib/card/move.ts';
import type { CardReport } from '../../lib/extension/messages.ts';
import type { CardContent } from './content.ts';
import type { CardHost } from './host.ts';

/** Draws `content` into the host. */
export function drawCard(
  { container }: Pick<CardHost, 'container'>,
  {
    content,
    words,
    pinned,
    size,
    ...on
  }: {
    content: CardContent;
    words: Words;
    pinned: boolean;
    size: NonNullable<CardProps['size']>;
    onCopy: CardProps['onCopy'];
    onAllFacts: () => void;
    onBrief: () => void;
    onPin: () => void;
    onMove: (move: Move) => void;
    onClose: () => void;
  },
): void {
  render(
    <WordsProvider value={words}>
      <Card
        entity={content.entity}
        story={content.story}
        facts={content.facts}
        asOf={content.asOf}
        published={content.published}
        pinned={pinned}
        size={size}
        {...on}
      />
    </WordsProvider>,
    container,
  );
}

/** Takes the card out of the host. */
export function eraseCard({ container }: Pick<CardHost, 'container'>): void {
  render(null, container);
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
