import { Welcome, type WelcomeProps } from '../../components/Welcome.tsx';
import css from '../../components/welcome.css?inline';
import { NEWS_SITES } from '../../entrypoints/welcome/news-sites.ts';
import { IDLE_DEMO } from './idle-demo.ts';
import type { Scene } from './scenes.tsx';

const scene = (name: string, caption: string, over: Partial<WelcomeProps>): Scene => ({
  name: `welcome-${name}`,
  caption,
  css,
  draw: () => <Welcome access="none" newsSites={NEWS_SITES} demo={IDLE_DEMO} onChoose={() => {}} {...over} />,
});

/** The welcome page before and after the choice. */
export const WELCOME_SCENES: readonly Scene[] = [
  scene('first', 'After installation', {}),
  scene('site', 'A site was asked for, access was refused', {
    site: 'news.example',
    outcome: 'not-granted',
  }),
];
