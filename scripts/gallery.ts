import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from './gallery/chromium-camera.ts';
import { startFirefox } from './gallery/firefox-camera.ts';
import { LOOKS } from './gallery/looks.ts';
import { serveStage } from './gallery/serve-stage.ts';
import { writeIndex, type Picture } from './gallery/write-index.ts';

// npm run gallery [-- --browser chromium|firefox] [-- --scene PART] [-- --look NAME]: pictures of every
// surface in every look, to be looked at; `.output/gallery/index.html` shows them in rows.
const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    scene: { type: 'string', default: '' },
    look: { type: 'string' },
  },
});
const FOLDER = '.output/gallery';
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const stage = await serveStage();
const scenes = stage.scenes.filter(({ name }) => name.includes(values.scene));
const looks = LOOKS.filter(({ name }) => values.look === undefined || name === values.look);
const cameras = [startChromium, startFirefox];
const pictures: Picture[] = [];
for (const start of cameras) {
  const camera = await start();
  if (values.browser === undefined || values.browser === camera.browser) {
    // Look by look: one browser has to start again for each.
    for (const look of looks) {
      for (const scene of scenes) {
        const file = `${scene.name}.${look.name}.${camera.browser}.png`;
        writeFileSync(join(FOLDER, file), await camera.take(stage.urlOf(scene.name, look.speech), look));
        pictures.push({
          file,
          title: `${scene.name}: ${scene.caption}`,
          caption: `${look.caption} · ${camera.browser}`,
        });
      }
    }
  }
  await camera.close();
}
await stage.close();
writeIndex(FOLDER, pictures);
console.log(`${pictures.length} pictures: ${resolve(FOLDER, 'index.html')}`);
