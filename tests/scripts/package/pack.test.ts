import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../../scripts/package/pack.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = [
  ['manifest.json', bytes('{}')],
  ['_locales/ja/messages.json', bytes('企業'.repeat(400))],
  ['icon/16.png', bytes('')],
] as const;

describe('a package', () => {
  const { TZ } = process.env;
  beforeAll(() => {
    process.env['TZ'] = 'Asia/Tokyo';
  });
  afterAll(() => {
    process.env['TZ'] = TZ;
  });

  it('brings back what was packed', () => {
    expect(unzipSync(pack(new Map(FILES)))).toEqual(Object.fromEntries(FILES));
  });

  it('is the same whatever the order of the files and the time zone', () => {
    const here = pack(new Map(FILES));
    process.env['TZ'] = 'America/Los_Angeles';
    expect(pack(new Map(FILES.toReversed()))).toEqual(here);
  });

  it('holds the files in the order of their names', () => {
    expect(Object.keys(unzipSync(pack(new Map(FILES))))).toEqual(FILES.map(([path]) => path).toSorted());
  });
});
