import type { Words } from '../../components/text.tsx';
import { namedEntities } from '../../lib/data/aliases.ts';
import { dataset } from '../../lib/data/index.ts';
import { compileGazetteer } from '../../lib/detection/gazetteer.ts';
import { hearSteps } from '../../lib/extension/commands.ts';
import { askWorker, isOrphaned, type Answers } from '../../lib/extension/requests.ts';
import type { PageRequests } from '../../lib/extension/messages.ts';
import { runOnce } from '../../lib/extension/run-once.ts';
import { readChoices } from '../../lib/extension/settings.ts';
import { readText } from '../../lib/extension/text.ts';
import { chooseMarked } from '../../lib/page/choose-marked.ts';
import { fillPaintBox } from '../../lib/page/paint-box.ts';
import { startReading } from '../../lib/page/reading.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import { rankerShelf } from '../../lib/relevance/ranker-shelf.ts';
import { startCards } from '../card/controller.ts';

/** The day of the demo: before some of its facts came to what they are, so that a card has changes to tell. */
export const DEMO_DAY = '2025-10-20';

/** Marks the names in `article` and opens cards on them, with the parts that do so on any page. */
export async function startDemo(article: Element, words: Words): Promise<void> {
  const choices = await readChoices();
  const { markStyle: style, colours } = choices;
  const { reading, done } = startReading({
    gazetteer: compileGazetteer(namedEntities),
    shadowRootOf: () => undefined,
    isOrphaned,
    density: 'all',
    paintBox: fillPaintBox({ style, colours }, import.meta.env.FIREFOX),
    createPlaceGate: () => (node) => (article.contains(node) ? 'article' : 'outside'),
    chooseMarked,
  });
  await done;
  rankerShelf.put(rankClaims);
  startCards({
    page: { reading, choices: { ...choices, keyboardOnly: false }, subscribe: () => {} },
    data: { dataset, ready: Promise.resolve() },
    extension: { answerInPage: stepByKeys, askWorker, isOrphaned, readText, runOnce },
    words,
  });
}

/** The worker asks scripts in pages, which this is none of: here the keys themselves are heard. */
function stepByKeys(answers: Answers<PageRequests>): void {
  hearSteps((step) => void takeStep(answers['step-mention'], step));
}

/** From the selected name; without one from the first in view; past an end from the other one. */
async function takeStep(ask: Answers<PageRequests>['step-mention'], step: 1 | -1): Promise<void> {
  for (const from of ['selected', 'view', 'end'] as const) {
    if ((await ask?.({ step, from }, {})) === 'made') return;
  }
}
