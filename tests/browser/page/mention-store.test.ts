import { expect, it } from 'vitest';
import { createMentionStore } from '../../../lib/page/mention-store.ts';
import type { PageMention } from '../../../lib/page/mention.ts';

it('takes in more mentions at once than a call takes arguments', () => {
  const text = document.createTextNode('x'.repeat(10));
  document.body.append(text);
  const [startContainer, endContainer] = [text, text];
  const range = new StaticRange({ startContainer, startOffset: 0, endContainer, endOffset: 1 });
  const mention = { range } as PageMention; // the store looks at nothing else
  const store = createMentionStore();
  store.replace([document], [Array.from({ length: 200_000 }, () => ({ ...mention }))]);
  expect(store.all).toHaveLength(200_000);
  text.remove();
});
