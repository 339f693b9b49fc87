import { BORDER_PAGES } from './borders.ts';
import { BULK_PAGES } from './bulk.ts';
import { DOCUMENT_PAGES } from './document.ts';
import type { HostilePage } from './hostile-page.ts';
import { LANGUAGE_PAGES } from './language.ts';
import { SURFACE_PAGES } from './surface.ts';

/** All hostile pages. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...LANGUAGE_PAGES,
  ...DOCUMENT_PAGES,
  ...SURFACE_PAGES,
  ...BORDER_PAGES,
  ...BULK_PAGES,
];
