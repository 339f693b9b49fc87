import { describe, expect, it } from 'vitest';
import { hostOf, isAddress, isHost } from '../../lib/settings/host.ts';

describe('hostOf', () => {
  it.each([
    ['https://www.Reuters.com/world/', 'reuters.com'],
    ['http://reuters.com:8080/', 'reuters.com'],
    ['https://reuters.com./', 'reuters.com'],
    ['https://news.bbc.co.uk/', 'news.bbc.co.uk'],
    ['https://wwwnews.example/', 'wwwnews.example'],
    ['https://例え.jp/', 'xn--r8jz45g.jp'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['http://localhost:8000/', 'localhost'],
    ['file:///tmp/page.html', undefined],
    ['about:blank', undefined],
    ['about:reader?url=https%3A%2F%2Fexample.com', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['https://./', undefined],
    [`https://${'a'.repeat(10_000)}/`, undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

it.each(['127.0.0.1', '[::1]'])('%s is an address', (host) => {
  expect([isAddress(host), isHost(host)]).toEqual([true, true]);
});
