import { describe, expect, it } from 'vitest';
import { domainOf, isShared, listScopes, readSite } from '../../lib/settings/domain.ts';

describe('the domain of the owner', () => {
  it.each([
    ['news.bbc.co.uk', 'bbc.co.uk'],
    ['example.com', 'example.com'],
    ['someone.github.io', 'someone.github.io'],
    ['xn--r8jz45g.jp', 'xn--r8jz45g.jp'],
    ['co.uk', undefined],
    ['github.io', undefined],
    ['localhost', undefined],
    ['news.intranet', 'news.intranet'],
    ['127.0.0.1', undefined],
    ['[::1]', undefined],
  ])('of %s is %s', (host, domain) => {
    expect(domainOf(host)).toBe(domain);
  });
});

describe('what a switch may hold for', () => {
  it.each([
    ['news.bbc.co.uk', undefined, ['news.bbc.co.uk', '*.bbc.co.uk']],
    ['bbc.co.uk', undefined, ['bbc.co.uk', '*.bbc.co.uk']],
    ['gov.uk', undefined, ['gov.uk']],
    ['localhost', undefined, ['localhost']],
    ['a.b.example.com', '*.b.example.com', ['a.b.example.com', '*.example.com', '*.b.example.com']],
    ['example.com', '*.translate.goog', ['*.translate.goog']],
  ])('on %s, decided by %s', (host, by, scopes) => {
    expect(listScopes(host, by === undefined ? undefined : { site: by, rule: 'off' })).toEqual(scopes);
  });
});

describe('what the reader wrote', () => {
  it.each([
    ['example.com', false, 'example.com'],
    [' https://www.Example.com:8443/a?b#c ', false, 'example.com'],
    ['example.com/story', false, 'example.com'],
    ['news.example.com', true, '*.news.example.com'],
    ['*.example.com', false, '*.example.com'],
    ['*://*.example.com/*', false, '*.example.com'],
    ['例え.jp', false, 'xn--r8jz45g.jp'],
    ['http://127.0.0.1:3000/', true, '127.0.0.1'],
    ['localhost:8000', false, 'localhost'],
    ['https://www.gov.uk/news', false, 'gov.uk'],
  ])('%s (whole: %s) is %s', (text, whole, site) => {
    expect(readSite(text, whole)).toEqual({ kind: 'site', site });
  });

  it.each([
    ['*', 'everything'],
    ['*.*', 'everything'],
    ['<all_urls>', 'everything'],
    ['https://*/*', 'everything'],
    ['*://*/*', 'everything'],
    ['co.uk', 'suffix'],
    ['*.co.uk', 'suffix'],
    ['*.github.io', 'suffix'],
    ['com', 'suffix'],
    ['a'.repeat(10_000), 'too-long'],
    [`${'a.'.repeat(200)}example`, 'too-long'],
    ['not a site', 'not-a-site'],
    ['file:///a.html', 'not-a-site'],
    ['', 'not-a-site'],
    ['*.', 'everything'],
    ['exa*mple.com', 'not-a-site'],
    ['javascript:alert(1)', 'not-a-site'],
  ])('no. %# is refused', (text, fault) => {
    expect(readSite(text, false)).toEqual({ kind: 'refused', fault });
  });

  it('is refused for a whole domain that belongs to many, though one host of that name is taken', () => {
    expect(readSite('www.gov.uk', true)).toEqual({ kind: 'refused', fault: 'suffix' });
    expect([isShared('gov.uk'), isShared('*.gov.uk'), isShared('*.example.com')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
