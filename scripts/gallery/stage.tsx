import { render } from 'preact';
import { WordsProvider } from '../../components/text.tsx';
import { SCENES } from './scenes.tsx';
import { chooseWords, type Speech } from './speech.ts';

// Draws one scene of the gallery: ?scene=NAME&speech=plain|long|mirrored.
const query = new URLSearchParams(location.search);
const scene = SCENES.find(({ name }) => name === query.get('scene'));
if (!scene) throw new Error(`no such scene: ${query.get('scene')}`);
const words = await chooseWords((query.get('speech') ?? 'plain') as Speech);
const style = document.createElement('style');
style.textContent = scene.css;
document.head.append(style);
document.documentElement.dir = words.direction;
render(<WordsProvider value={words}>{scene.draw()}</WordsProvider>, document.body);
for (const selector of scene.press ?? []) {
  document.querySelector<HTMLElement>(selector)?.click();
  await new Promise(requestAnimationFrame);
}
const field = scene.search === undefined ? null : document.querySelector<HTMLInputElement>('.search');
if (field) {
  field.value = scene.search ?? '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise(requestAnimationFrame);
}
await document.fonts.ready;
document.body.dataset.ready = '';
