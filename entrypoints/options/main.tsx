import { render } from 'preact';
import { Options } from '../../components/Options.tsx';
import { WordsProvider, wordsFrom } from '../../components/text.tsx';
import { readToday } from '../../lib/data/today.ts';
import { openShortcuts } from '../../lib/extension/commands.ts';
import { openWelcome } from '../../lib/extension/install.ts';
import { speakAsChosen } from '../../lib/extension/speak.ts';
import { readText } from '../../lib/extension/text.ts';
import { LONGEST_REST_MS, type Choices } from '../../lib/settings/choices.ts';
import { LANGUAGES } from '../../lib/settings/languages.ts';
import { explainSite, listRules } from './site-rules.ts';
import { createOptionsModel, type OptionsState } from './state.ts';
import { companies, summariseDataset } from './summary.ts';

/** What the page says in one language. */
interface Speech {
  readonly language: Choices['language'];
  readonly words: ReturnType<typeof wordsFrom>;
  readonly summary: ReturnType<typeof summariseDataset>;
}

let speech: Speech | undefined;
let last: OptionsState | undefined;
const model = createOptionsModel((state) => void show(state));

/** Draws the last state it was given, once there are the words for it: this page alone sees its language change. */
async function show(state: OptionsState): Promise<void> {
  last = state;
  const { language } = state.settings;
  if (speech?.language !== language) {
    await speakAsChosen();
    const words = wordsFrom(readText);
    speech = { language, words, summary: summariseDataset(words.locale, readToday()) };
    document.title = words.text('optionsTitle');
    document.documentElement.lang = words.locale;
  }
  draw(last, speech);
}

function draw(state: OptionsState, { words, summary }: Speech): void {
  render(
    <WordsProvider value={words}>
      <Options
        {...state}
        companies={companies}
        languages={LANGUAGES}
        rules={listRules(state.settings)}
        explain={(text) => explainSite(state.settings, text)}
        summary={summary}
        longestRest={LONGEST_REST_MS}
        onChoose={model.choose}
        onShowCompany={model.showCompany}
        onColour={model.colour}
        onRule={model.setRule}
        onAdd={model.addSite}
        onRevoke={model.revoke}
        onAllowAll={model.allowAll}
        onOpenWelcome={() => void openWelcome()}
        onOpenShortcuts={() => void openShortcuts()}
        onExport={model.exportSettings}
        onPickFile={model.pickFile}
        onImport={model.importSettings}
        onCancelImport={model.cancelImport}
        onReset={model.reset}
        onUndo={() => void model.undo()}
      />
    </WordsProvider>,
    document.body,
  );
}
