import type { Speech } from './speech.ts';

/** Circumstances that a scene is shown in. */
export interface Look {
  readonly name: string;
  readonly caption: string;
  readonly scheme: 'light' | 'dark';
  readonly forcedColors: boolean;
  readonly speech: Speech;
  /** CSS px; the picture is as high as the page, but with `zoomed` as high as the window. */
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS px: 4 is a window of four times the size at 400 %. */
  readonly scale: number;
}

const PLAIN = {
  scheme: 'light',
  forcedColors: false,
  speech: 'plain',
  width: 500,
  height: 760,
  scale: 1,
} as const;

/** All looks, in the order of the gallery. */
export const LOOKS: readonly Look[] = [
  { ...PLAIN, name: 'light', caption: 'Light' },
  { ...PLAIN, name: 'dark', caption: 'Dark', scheme: 'dark' },
  { ...PLAIN, name: 'forced', caption: 'Forced colours', forcedColors: true },
  { ...PLAIN, name: 'forced-dark', caption: 'Forced colours, dark', forcedColors: true, scheme: 'dark' },
  { ...PLAIN, name: 'rtl', caption: 'Right to left', speech: 'mirrored' },
  { ...PLAIN, name: 'long', caption: 'Long words', speech: 'long' },
  { ...PLAIN, name: 'narrow', caption: '320 px wide', width: 320, height: 640 },
  { ...PLAIN, name: 'zoomed', caption: '1280 × 1024 at 400 %', width: 320, height: 256, scale: 4 },
];
