import { deep } from './deep/page.ts';
import { dialogs } from './dialogs/page.ts';
import { directions } from './directions/page.ts';
import { editor } from './editor/page.ts';
import { hydration } from './hydration/page.ts';
import { infiniteFeed } from './infinite-feed/page.ts';
import { jealous } from './jealous/page.ts';
import { layouts } from './layouts/page.ts';
import { list } from './list/page.ts';
import { liveBlog } from './live-blog/page.ts';
import type { LivingPage } from './living-page.ts';
import { manyTexts } from './many-texts/page.ts';
import { registry } from './registry/page.ts';
import { reveal } from './reveal/page.ts';
import { rewritten } from './rewritten/page.ts';
import { router } from './router/page.ts';
import { shadowRoots } from './shadow-roots/page.ts';
import { splitting } from './splitting/page.ts';
import { storm } from './storm/page.ts';
import { streaming } from './streaming/page.ts';
import { strictPolicy } from './strict-policy/page.ts';
import { unfolding } from './unfolding/page.ts';
import { virtualList } from './virtual-list/page.ts';

/** All living pages. */
export const LIVING_PAGES: readonly LivingPage[] = [
  deep,
  dialogs,
  directions,
  editor,
  hydration,
  infiniteFeed,
  jealous,
  layouts,
  list,
  liveBlog,
  manyTexts,
  registry,
  reveal,
  rewritten,
  router,
  shadowRoots,
  splitting,
  storm,
  streaming,
  strictPolicy,
  unfolding,
  virtualList,
];
