import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { WordsProvider, wordsFrom, type TextSource } from '../../components/text.tsx';
import { readToday } from '../../lib/data/today.ts';
import { readText } from '../../lib/extension/text.ts';
import { copyFacts } from '../../lib/page/copy-facts.ts';
import { companies, dataAsOf, describeAll, sayAsOf } from './facts.ts';
import { createPopupModel } from './state.ts';

const words = wordsFrom(readText as TextSource);
document.title = words.text('extensionName');
document.documentElement.lang = words.locale;

const facts = describeAll(words.locale, readToday());
const asOf = sayAsOf(words.locale);
const address = new URL(location.href);
const selected = decodeURIComponent(address.hash.slice(1)) || undefined;

const model = createPopupModel(address);
let isLeading = selected !== undefined;
/** The sheet starts at the company that was asked for, or that the page names most. */
let lead = selected;
model.watch(({ status, paused, density }) => {
  if (status.kind === 'read') lead ??= status.companies.find(({ mentions }) => mentions.length > 0)?.id;
  render(
    <WordsProvider value={words}>
      <Popup
        status={status}
        paused={paused}
        density={density}
        facts={facts}
        companies={companies}
        asOf={asOf}
        selected={lead}
        onSwitchSite={model.switchSite}
        onPause={model.pause}
        onChooseDensity={model.chooseDensity}
        onReadPage={model.readPage}
        onAllowSite={model.allowSite}
        onJump={model.jump}
        onOpenBrief={model.openBrief}
        onOpenWelcome={model.openWelcome}
        onOpenOptions={model.openOptions}
        onCopy={(fact, format) => copyFacts([fact], format, { dataAsOf, locale: words.locale })}
      />
    </WordsProvider>,
    document.body,
  );
  // The card's "all facts" leads past what is said of the page, which grows once more when it is known.
  if (isLeading) document.querySelector('.sheet')?.scrollIntoView();
  isLeading &&= status.kind === 'loading';
});
