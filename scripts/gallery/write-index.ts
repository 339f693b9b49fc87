import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A picture of the gallery. */
export interface Picture {
  readonly file: string;
  readonly title: string;
  /** In which browser and look. */
  readonly caption: string;
}

/** Writes the page that shows all pictures, those of one scene in a row. */
export function writeIndex(folder: string, pictures: readonly Picture[]): void {
  const rows = [...Map.groupBy(pictures, ({ title }) => title)].map(
    ([title, row]) => `<h2>${escapeHtml(title)}</h2>\n<div>\n${row.map(showPicture).join('\n')}\n</div>`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Newsgloss gallery</title>
<style>
  body { margin: 24px; font: 14px/1.5 system-ui, sans-serif; background: #8884; }
  div { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto; padding-block: 4px 16px; }
  figure { flex: none; margin: 0; }
  img { display: block; max-height: 900px; max-width: 640px; box-shadow: 0 0 4px #0006; }
</style>
<h1>Newsgloss gallery</h1>
<p>${pictures.length} pictures, by npm run gallery</p>
${rows.join('\n')}
</html>
`,
  );
}

function showPicture({ file, title, caption }: Picture): string {
  return `<figure><figcaption>${escapeHtml(caption)}</figcaption><a href="${file}"><img src="${file}" loading="lazy" alt="${escapeHtml(`${title}: ${caption}`)}"></a></figure>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
