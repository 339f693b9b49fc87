import { expect, it } from 'vitest';
import { originalOf } from '../../lib/settings/copies.ts';

it.each([
  ['www-example-com.translate.goog', 'example.com'],
  ['www-example-com.cdn.ampproject.org', 'example.com'],
  ['amp-the--paper-co-uk.bing-amp.com', 'amp.the-paper.co.uk'],
  ['0-en--us-example-com-0.translate.goog', 'en-us.example.com'],
  // Hashed, nested or no name at all: the copy stands for itself.
  ['xn--www-example-com-abc.cdn.ampproject.org', undefined],
  ['42cxksrdb6thxw7d.cdn.ampproject.org', undefined],
  ['a.example-com.translate.goog', undefined],
  ['-.translate.goog', undefined],
  ['translate.goog', undefined],
  // Anybody may have a host like these.
  ['www-example-com.translate.goog.example.org', undefined],
  ['www-example-com.nottranslate.goog', undefined],
])('%s is a copy of %s', (host, original) => {
  expect(originalOf(host)).toBe(original);
});
