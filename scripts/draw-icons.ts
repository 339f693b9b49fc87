/**
 * Draws the PNG icons from `public/icon/newsgloss.svg`: `node scripts/draw-icons.ts`.
 * The PNGs are committed, so the build needs no browser. The drawing stands on the 16 px grid;
 * every size is a whole multiple of it, so no edge is blurred.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.mjs';
import { QUIET_FLAGS } from './quiet-chromium.ts';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url);

const svg = await readFile(new URL('newsgloss.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: [...QUIET_FLAGS],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
