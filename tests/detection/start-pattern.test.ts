import { describe, expect, it } from 'vitest';
import { writeStartPattern } from '../../lib/detection/start-pattern.ts';
import { gazetteer } from './bundled-names.ts';

const { paths } = gazetteer.index;

function fitsStart(text: string): boolean {
  return text.search(gazetteer.start) >= 0;
}

describe('the pattern of starts', () => {
  it('fits every name in the middle of a text', () => {
    for (const path of paths) expect(fitsStart(`— ${path} —`), path).toBe(true);
  });

  it('fits every beginning of a name at the end of a text', () => {
    for (const path of paths) {
      for (let length = 1; length < path.length; length += 1) {
        expect(fitsStart(`— ${path.slice(0, length)}`), path.slice(0, length)).toBe(true);
      }
    }
  });

  it('fits names that hold what nobody sees, and names in full width', () => {
    for (const path of paths) {
      for (const unseen of ['\u00ad', '\u200b', '\u2060']) {
        expect(fitsStart(`— ${path.charAt(0)}${unseen}${path.slice(1)} —`), path).toBe(true);
        expect(fitsStart(`— ${path.slice(0, 2)}${unseen}${path.slice(2)} —`), path).toBe(true);
      }
    }
    expect(fitsStart('ＯｐｅｎＡＩ')).toBe(true);
  });

  it('passes over common words', () => {
    const words = 'the for foreign of home house bring brand available avoid';
    for (const word of words.split(' ')) expect(fitsStart(`${word}, `), word).toBe(false);
  });

  it('knows names of one and two units', () => {
    const short = new RegExp(writeStartPattern(['X', 'Yz']));
    expect(['X', 'an X here', 'Yz', 'aYz!', 'Y'].map((text) => short.test(text))).toEqual(
      Array(5).fill(true),
    );
    expect(['Y!', 'z', ''].map((text) => short.test(text))).toEqual(Array(3).fill(false));
  });
});
