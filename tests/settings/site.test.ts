import { describe, expect, it } from 'vitest';
import { decide, isSite, listedHostOf, patternsOf, sitesOf, type SiteRule } from '../../lib/settings/site.ts';

describe('the sites of a page', () => {
  it.each([
    ['https://www.a.example.com/', ['a.example.com', '*.a.example.com', '*.example.com', '*.com']],
    ['http://127.0.0.1:8000/', ['127.0.0.1']],
    ['http://[::1]/', ['[::1]']],
    ['http://localhost/', ['localhost', '*.localhost']],
    ['file:///a.html', []],
    [undefined, []],
  ])('%s', (url, sites) => {
    expect(sitesOf(url)).toEqual(sites);
  });

  it('of a copy are first its own and then those of the original, under which it is listed', () => {
    const url = 'https://www-example-com.translate.goog/story?_x_tr_sl=auto';
    expect(sitesOf(url)).toEqual([
      'www-example-com.translate.goog',
      '*.www-example-com.translate.goog',
      '*.translate.goog',
      '*.goog',
      'example.com',
      '*.example.com',
      '*.com',
    ]);
    expect(listedHostOf(url)).toBe('example.com');
    expect(listedHostOf('https://www.example.com/')).toBe('example.com');
    expect(listedHostOf('about:blank')).toBeUndefined();
  });
});

describe('the rule of the closest site', () => {
  const rules = new Map<string, SiteRule>([
    ['*.example.com', 'off'],
    ['news.example.com', 'on'],
    ['*.blog.example.com', 'ask'],
  ]);
  it.each([
    ['https://example.com/', '*.example.com'],
    ['https://www.example.com/', '*.example.com'],
    ['https://news.example.com/', 'news.example.com'],
    ['https://www.news.example.com/', 'news.example.com'],
    ['https://a.news.example.com/', '*.example.com'],
    ['https://a.blog.example.com/', '*.blog.example.com'],
    ['https://example.org/', undefined],
    ['https://notexample.com/', undefined],
  ])('decides for %s', (url, site) => {
    expect(decide(rules, sitesOf(url))?.site).toBe(site);
  });
});

describe('a site', () => {
  it.each(['example.com', '*.example.com', 'localhost', '127.0.0.1', '[::1]', 'xn--r8jz45g.jp'])(
    '%s',
    (text) => {
      expect(isSite(text)).toBe(true);
    },
  );

  it.each([
    '',
    '*',
    '*.',
    '*.*',
    '*.127.0.0.1',
    '*.www.example.com',
    'a/b',
    '例え.jp',
    '*example.com',
    'a:80',
  ])('is not %j', (text) => {
    expect(isSite(text)).toBe(false);
  });
});

describe('match patterns', () => {
  it.each([
    ['reuters.com', ['*://reuters.com/*', '*://www.reuters.com/*']],
    ['*.reuters.com', ['*://*.reuters.com/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['[::1]', ['*://[::1]/*']],
  ])('of %s', (site, patterns) => {
    expect(patternsOf(site)).toEqual(patterns);
  });
});
