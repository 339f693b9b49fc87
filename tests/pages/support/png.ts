import { inflateSync } from 'node:zlib';

/** A picture, 3 or 4 bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly data: Uint8Array;
}

/** Bytes a pixel, by bits a channel, colour type and interlacing. */
const DEPTHS: Readonly<Record<string, number>> = { '8.2.0': 3, '8.6.0': 4 };

/**
 * Decodes a PNG as browsers write their screenshots: 8 bits a channel, RGB or RGBA, not interlaced.
 * https://www.w3.org/TR/png-3/
 */
export function decodePng(bytes: Uint8Array): Pixels {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let width = 0;
  let height = 0;
  let depth = 0;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      depth = DEPTHS[`${body[8]}.${body[9]}.${body[12]}`] ?? 0;
      if (depth === 0) throw new Error('a PNG that no browser writes');
    }
    if (type === 'IDAT') parts.push(body);
    at += 12 + length;
  }
  return { width, height, depth, data: unfilter(inflateSync(Buffer.concat(parts)), width * depth, depth) };
}

/** Undoes the filter that each row begins with the number of. */
function unfilter(raw: Uint8Array, rowLength: number, depth: number): Uint8Array {
  const rows = raw.length / (rowLength + 1);
  const data = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (rowLength + 1);
    const to = row * rowLength;
    const filter = raw[from]!;
    for (let i = 0; i < rowLength; i += 1) {
      const left = i < depth ? 0 : data[to + i - depth]!;
      const up = row === 0 ? 0 : data[to + i - rowLength]!;
      const corner = row === 0 || i < depth ? 0 : data[to + i - rowLength - depth]!;
      data[to + i] = raw[from + 1 + i]! + predict(filter, left, up, corner);
    }
  }
  return data;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
