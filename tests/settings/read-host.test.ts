import { expect, it } from 'vitest';
import { readHost } from '../../lib/settings/read-host.ts';

it.each([
  ['xn--r8jz45g.jp', '例え.jp'],
  ['news.xn--mnchen-3ya.example', 'news.münchen.example'],
  ['example.com', 'example.com'],
  ['xn--\u0080.example', 'xn--\u0080.example'],
  ['[::1]', '[::1]'],
])('%s is read as %s', (host, shown) => {
  expect(readHost(host)).toBe(shown);
});
