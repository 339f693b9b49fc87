import { render } from 'preact';
import type { BriefContent } from '../../components/Brief.tsx';
import { BriefPanel, type BriefState } from '../../components/BriefPanel.tsx';
import { WordsProvider, wordsFrom, type TextSource } from '../../components/text.tsx';
import { writeBrief } from '../../lib/citation/brief-as-markdown.ts';
import { readToday } from '../../lib/data/today.ts';
import { isForPrint, openToPrint } from '../../lib/extension/brief.ts';
import { namesTab } from '../../lib/extension/page-status.ts';
import { openSearch } from '../../lib/extension/sheet.ts';
import { speakAsChosen } from '../../lib/extension/speak.ts';
import { readText } from '../../lib/extension/text.ts';
import { copyText } from '../../lib/page/copy-text.ts';
import { companies, dataAsOf } from '../popup/facts.ts';
import { createBriefModel } from './state.ts';

await speakAsChosen();
const words = wordsFrom(readText as TextSource);
const { text, countText, locale } = words;
document.documentElement.lang = locale;

const known = companies.map(({ name }) => name);
const address = new URL(location.href);
const model = createBriefModel(address, locale);
let toPrint = isForPrint(address);
model.watch((state) => {
  document.title = titleOf(state);
  render(
    <WordsProvider value={words}>
      <BriefPanel
        state={state}
        known={known}
        onJump={model.jump}
        onCopy={() => copyText(state.kind === 'brief' ? writeDown(state.brief) : '')}
        onPrint={print}
        onSearchAll={() => void openSearch(model.tabId())}
        onReadPage={model.readPage}
        onAllowSite={model.allowSite}
        onLookAgain={model.lookAgain}
      />
    </WordsProvider>,
    document.body,
  );
  if (!toPrint || state.kind !== 'brief') return;
  toPrint = false;
  window.print();
});

/** Browsers print tabs, but not each of them prints what stands beside one. */
function print(): void {
  const id = model.tabId();
  if (namesTab(address) || id === undefined) window.print();
  else void openToPrint(id);
}

/** It also is the name of the file that a brief is printed to. */
function titleOf(state: BriefState): string {
  const heading = text('briefHeading');
  return state.kind === 'brief' ? `${state.brief.title} – ${heading}` : heading;
}

function writeDown(brief: BriefContent): string {
  const { title, url, published, pairs, changed, sections, figures, sources } = brief;
  return writeBrief(
    {
      title,
      url,
      published,
      named: brief.companies.map(({ name, mentions }) =>
        text('briefMentions', [name, countText('mentionCount', mentions.length)]),
      ),
      sections: [
        { heading: text('briefPairs'), facts: pairs },
        { heading: text('briefChanged'), facts: changed },
        ...sections.map(({ name, facts }) => ({ heading: text('briefOn', [name]), facts })),
      ],
      figures: { heading: text('briefFigures'), rows: figures },
      sources: { heading: text('sources'), citations: sources },
    },
    { accessed: readToday(), dataAsOf, locale },
  );
}
