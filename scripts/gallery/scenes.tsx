import type { ComponentChild } from 'preact';
import { BRIEF_SCENES } from './brief-scenes.tsx';
import { CARD_SCENES } from './card-scenes.tsx';
import { OPTIONS_SCENES } from './options-scenes.tsx';
import { POPUP_SCENES } from './popup-scenes.tsx';
import { WELCOME_SCENES } from './welcome-scenes.tsx';

/** Something to take pictures of. */
export interface Scene {
  readonly name: string;
  readonly caption: string;
  readonly css: string;
  readonly draw: () => ComponentChild;
  /** What is pressed first, in this order. */
  readonly press?: readonly string[];
  /** What is written into the search field then. */
  readonly search?: string;
}

/** Everything in the gallery; another surface is one more list. */
export const SCENES: readonly Scene[] = [
  ...CARD_SCENES,
  ...BRIEF_SCENES,
  ...POPUP_SCENES,
  ...OPTIONS_SCENES,
  ...WELCOME_SCENES,
];
