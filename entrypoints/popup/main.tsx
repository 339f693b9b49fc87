import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { WordsProvider, wordsFrom, type TextSource } from '../../components/text.tsx';
import { readToday } from '../../lib/data/today.ts';
import { readQuery } from '../../lib/extension/sheet.ts';
import { speakAsChosen } from '../../lib/extension/speak.ts';
import { readText } from '../../lib/extension/text.ts';
import { copyFacts } from '../../lib/page/copy-facts.ts';
import { companies, dataAsOf, describeAll, sayAsOf } from './facts.ts';
import { find, prepareInTime } from './search.ts';
import { createPopupModel, type PopupState } from './state.ts';

await speakAsChosen();
const words = wordsFrom(readText as TextSource);
document.title = words.text('extensionName');
document.documentElement.lang = words.locale;

const facts = describeAll(words.locale, readToday());
const asOf = sayAsOf(words.locale);
const address = new URL(location.href);
let asked = readHash();

const model = createPopupModel(address, words.locale);
const sought = readQuery(address);
let isLeading = asked !== undefined || sought !== '';
/** The sheet starts at the company that was asked for, or that the page names most. */
let lead = companies.find(({ id }) => id === asked)?.id;
let last: PopupState | undefined;

function draw(state: PopupState): void {
  last = state;
  const { status, paused, density, pairs, scopes, scope, fault, mended } = state;
  if (status.kind === 'read') lead ??= status.companies.find(({ mentions }) => mentions.length > 0)?.id;
  render(
    <WordsProvider value={words}>
      <Popup
        status={status}
        paused={paused}
        fault={fault}
        mended={mended}
        scope={{ sites: scopes, chosen: scope, onChoose: model.chooseScope }}
        density={density}
        facts={facts}
        companies={companies}
        asOf={asOf}
        selected={lead}
        linked={facts.find(({ claim }) => claim === asked)?.claim}
        pairs={pairs}
        sought={sought}
        find={find}
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
  // What was asked for stands below what is said of the page, which grows until that is known.
  if (isLeading) document.querySelector('.sheet')?.scrollIntoView();
  isLeading &&= status.kind === 'loading';
  // Not before the page is told of, which would have to wait for it.
  if (status.kind !== 'loading') requestIdleCallback(prepareInTime);
}

model.watch(draw);
window.addEventListener('hashchange', () => {
  asked = readHash();
  isLeading = asked !== undefined;
  if (last) draw(last);
});

/** The company or the fact that the address leads to, by its id. */
function readHash(): string | undefined {
  return location.hash.slice(1) || undefined;
}
