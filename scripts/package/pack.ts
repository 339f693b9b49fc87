import { zipSync, type ZippableFile } from 'fflate';

/** Unix, where the upper half of the attributes is the mode. */
const UNIX = 3;
const MODE = 0o100644;

/** A zip with the files, by path; the same files give the same bytes, on any machine. */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]): [string, ZippableFile] => [path, [bytes, { os: UNIX, attrs: MODE << 16 }]]);
  // The first day that the format can hold, as local time: that is what it keeps, so that the bytes
  // are the same in every time zone.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
