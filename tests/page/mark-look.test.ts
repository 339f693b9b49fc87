import { describe, expect, it } from 'vitest';
import { ALL_PAINTS, fileOfPaint, listPaints, MARK_COLOURS, nameMark } from '../../lib/page/mark-look.ts';
import { writeMarks } from '../../lib/page/write-marks.ts';

/** Red, green and blue as light, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function toLight(hex: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [a, b]
    .map((hex) => {
      const [red, green, blue] = toLight(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the colours of marks', () => {
  it.each(Object.entries(MARK_COLOURS))('%s keeps 3:1 on white and on black', (_, colour) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#000000')).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheets of marks', () => {
  it.each([true, false])('have each state once, seen and in forced colours (Firefox: %s)', (isFirefox) => {
    const css = ALL_PAINTS.map((paint) => writeMarks([paint], isFirefox)).join('');
    for (const paint of ALL_PAINTS) {
      for (const state of ['mention', 'selected', 'open'] as const) {
        const selector = `${isFirefox ? '' : ':root'}::highlight(${nameMark(state, paint)}){`;
        expect(css.split(selector), selector).toHaveLength(3);
      }
    }
  });

  it('are as few as the reader chose colours', () => {
    const names = listPaints({ style: 'tint', colours: { openai: 'blue', foxconn: 'blue' } }).map(
      fileOfPaint,
    );
    expect(names).toEqual(['marks/tint-teal.css', 'marks/tint-blue.css']);
  });
});
