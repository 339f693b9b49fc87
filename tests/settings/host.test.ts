import { describe, expect, it } from 'vitest';
import { hostOf, isAddress, patternsOf } from '../../lib/settings/host.ts';

describe('hostOf', () => {
  it.each([
    ['https://www.Reuters.com/world/', 'reuters.com'],
    ['http://reuters.com:8080/', 'reuters.com'],
    ['https://news.bbc.co.uk/', 'news.bbc.co.uk'],
    ['https://wwwnews.example/', 'wwwnews.example'],
    ['https://例え.jp/', 'xn--r8jz45g.jp'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['file:///tmp/page.html', undefined],
    ['about:blank', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('patternsOf', () => {
  it('spells a host with and without www', () => {
    expect(patternsOf('reuters.com')).toEqual(['*://reuters.com/*', '*://www.reuters.com/*']);
  });

  it.each(['127.0.0.1', '[::1]'])('gives the address %s no www', (host) => {
    expect(isAddress(host)).toBe(true);
    expect(patternsOf(host)).toEqual([`*://${host}/*`]);
  });
});
