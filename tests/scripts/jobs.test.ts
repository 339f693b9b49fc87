import { describe, expect, test } from 'vitest';
import { readList, readOrder } from '../../scripts/annotate/jobs.ts';

describe('the list of saved pages', () => {
  const read = (text: string) =>
    readList(text, { name: 'a.tsv', folder: '/lists', defaultUrl: 'https://default.example/' });

  test('gives path, URL and encoding', () => {
    expect(read('a/b.html\thttps://x.example/1\twindows-1251\n').jobs).toEqual([
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
    expect(read('/x.html\t\t\r\n\n/x.html').jobs).toEqual([expected, expected]);
  });

  test('leaves out a line whose URL is not http(s), says which, and goes on', () => {
    const { jobs, problems } = read('a.html\n\nb.html\tfile:///etc/passwd\nc.html');
    expect(jobs.map(({ file }) => file)).toEqual(['a.html', 'c.html']);
    expect(problems).toEqual(['a.tsv: line 3: not an http(s) URL: file:///etc/passwd']);
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

  test('goes on with the named files where a list cannot be read', () => {
    const { jobs, problems } = readOrder(['--list', '/nowhere.tsv', '/a.html']);
    expect(jobs.map(({ file }) => file)).toEqual(['/a.html']);
    expect(problems).toEqual([expect.stringMatching(/^\/nowhere\.tsv: cannot be read \(ENOENT/)]);
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
