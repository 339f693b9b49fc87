import { fileOfPaint, listPaints } from '../page/mark-look.ts';
import type { Choices } from './choices.ts';

/** The files of the style sheets that marks need to look as chosen. */
export function listMarkSheets({ markStyle, colours }: Pick<Choices, 'markStyle' | 'colours'>): string[] {
  return listPaints({ style: markStyle, colours }).map(fileOfPaint);
}
