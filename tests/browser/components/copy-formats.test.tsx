import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card } from '../../../components/Card.tsx';
import css from '../../../components/card.css?inline';
import { entity, facts } from './sample-facts.ts';
import { button, find, show } from './show.tsx';

const none = () => {};

function showCard(onCopy: Parameters<typeof Card>[0]['onCopy']): void {
  show(
    <Card
      entity={entity}
      facts={facts}
      asOf="22 November 2026"
      published={undefined}
      pinned={false}
      onCopy={onCopy}
      onAllFacts={none}
      onClose={none}
    />,
    { css },
  );
}

test.for([
  ['Text', 'text'],
  ['Markdown', 'markdown'],
  ['CSL-JSON', 'csl'],
] as const)('copies a fact as %s by keyboard, and says so in place', async ([label, format]) => {
  const onCopy = vi.fn(async () => {});
  showCard(onCopy);
  const item = find('[data-claim=nine-months]');
  find('[aria-label="Copy this fact"]', item).focus();
  await userEvent.keyboard('{Enter}');
  button(label).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => find('[role=status]', item).textContent).toBe('Copied');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith([facts[1]], format);
});

test('tells screen readers which fact is copied', async () => {
  showCard(async () => {});
  const item = find('[data-claim=nine-months]');
  await userEvent.click(find('[aria-label="Copy this fact"]', item));
  const group = find('[role=group]', item);
  expect(group.getAttribute('aria-label')).toBe('Copy as');
  expect(find(`[id="${group.getAttribute('aria-describedby')}"]`).textContent).toBe(facts[1]?.text);
});

test('copies all facts of the card from its foot', async () => {
  const onCopy = vi.fn(async () => {});
  showCard(onCopy);
  await userEvent.click(button('Copy citation'));
  await userEvent.click(button('Markdown'));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(facts, 'markdown');
});

test('says in place where the browser refuses', async () => {
  showCard(() => Promise.reject(new Error('refused')));
  await userEvent.click(button('Copy citation'));
  await userEvent.click(button('Text'));
  await expect
    .poll(() => find('.card-foot [role=status]').textContent)
    .toBe('Not copied: the browser refused');
});
