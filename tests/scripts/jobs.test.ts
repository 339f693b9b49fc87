import { describe, expect, test } from 'vitest';
import { readList, readOrder } from '../../scripts/annotate/jobs.ts';

describe('the list of saved pages', () => {
  const read = (text: string) => readList(text, { folder: '/lists', defaultUrl: 'https://default.example/' });

  test('gives path, URL and encoding', () => {
    expect(read('a/b.html\thttps://x.example/1\twindows-1251\n')).toEqual([
      { file: 'a/b.html', path: '/lists/a/b.html', url: 'https://x.example/1', encoding: 'windows-1251' },
    ]);
  });

  test('has defaults for what is empty or left out', () => {
    const expected = {
      file: '/x.html',
      path: '/x.html',
      url: 'https://default.example/',
      encoding: undefined,
    };
    expect(read('/x.html\t\t\r\n\n/x.html')).toEqual([expected, expected]);
  });

  test('refuses a URL that is not http(s)', () => {
    expect(() => read('a.html\tfile:///etc/passwd')).toThrow('not an http(s) URL: file:///etc/passwd');
  });
});

describe('the command line', () => {
  test('reads files in Chromium unless it says otherwise', () => {
    expect(readOrder(['/a.html'])).toMatchObject({
      kind: 'chromium',
      force: false,
      scripts: false,
      jobs: [{ file: '/a.html' }],
    });
  });

  test.each([
    [[]],
    [['--browser', 'lynx', 'a.html']],
    [['--unknown', 'a.html']],
    [['--url', 'nonsense', 'a.html']],
  ])('refuses %j', (args) => {
    expect(() => readOrder(args)).toThrow();
  });
});
