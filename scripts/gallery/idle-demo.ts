import type { DemoArticleProps } from '../../components/DemoArticle.tsx';

/** The article of the welcome page, where nothing marks it: for pictures and tests of its looks. */
export const IDLE_DEMO: DemoArticleProps = {
  names: { openai: 'OpenAI', broadcom: 'Broadcom', foxconn: 'Foxconn' },
  published: '2025-10-20',
  publishedOn: '20 October 2025',
  keys: 'Alt+Shift+J',
};
