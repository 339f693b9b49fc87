/**
 * Draws the PNG icons from the SVG files beside them: `node scripts/draw-icons.ts`.
 * The PNGs are committed, so the build needs no browser. The drawings stand on the 16 px grid;
 * every size is a whole multiple of it, so no edge is blurred.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.mjs';
import { QUIET_FLAGS } from './quiet-chromium.ts';

/** The drawings with the names of their files, but for the size. */
const DRAWINGS = [
  { svg: 'newsgloss.svg', prefix: '', sizes: [16, 32, 48, 96, 128] },
  { svg: 'off.svg', prefix: 'off-', sizes: [16, 32] },
  { svg: 'paused.svg', prefix: 'paused-', sizes: [16, 32] },
  { svg: 'needs-access.svg', prefix: 'needs-access-', sizes: [16, 32] },
];
const folder = new URL('../public/icon/', import.meta.url);

const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: [...QUIET_FLAGS],
});
try {
  const page = await browser.newPage();
  for (const { svg, prefix, sizes } of DRAWINGS) {
    const drawing = await readFile(new URL(svg, folder), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      const file = new URL(`${prefix}${size}.png`, folder);
      await writeFile(file, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
