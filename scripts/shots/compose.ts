import type { Page } from 'puppeteer-core';

/** A picture over another one, or beside it. */
export interface Layer {
  readonly png: Uint8Array;
  /** Where its top left corner is, in px. */
  readonly x: number;
  readonly y: number;
  /** Whether it floats, as popups do, or stands beside what is left of it, as panels do. */
  readonly floats: boolean;
}

/** A picture of `back` with `layer` on it, as a browser shows the two; `page` is drawn over. */
export async function compose(
  page: Page,
  back: Uint8Array,
  { png, x, y, floats }: Layer,
): Promise<Uint8Array> {
  const edge = floats
    ? 'border: 1px solid #b7b2a8; border-radius: 8px; box-shadow: 0 8px 28px #0006'
    : 'border-left: 1px solid #b7b2a8';
  await page.bringToFront();
  await page.setContent(
    `<style>
      body { margin: 0 }
      img { display: block; position: absolute; left: 0; top: 0 }
      .layer { left: ${x}px; top: ${y}px; ${edge} }
    </style>
    <img src="${addressOf(back)}"><img class="layer" src="${addressOf(png)}">`,
  );
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  return page.screenshot();
}

/** The tile that stands for the extension in Chrome's store: its icon, an SVG, beside its name. */
export async function drawTile(page: Page, icon: string): Promise<Uint8Array> {
  await page.bringToFront();
  await page.setViewport({ width: 440, height: 280 });
  await page.setContent(
    `<style>
      body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 24px; background: #fdfcf8; color: #1b1a17 }
      svg { width: 112px; height: 112px }
      b { font: 600 46px / 1 'Noto Serif', serif }
    </style>${icon}<b>Newsgloss</b>`,
  );
  return page.screenshot();
}

function addressOf(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
