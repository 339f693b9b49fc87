import { render } from 'preact';
import { Options } from '../../components/Options.tsx';
import { WordsProvider, wordsFrom, type TextSource } from '../../components/text.tsx';
import { readToday } from '../../lib/data/today.ts';
import { openShortcuts } from '../../lib/extension/commands.ts';
import { openWelcome } from '../../lib/extension/install.ts';
import { readText } from '../../lib/extension/text.ts';
import { LONGEST_REST_MS } from '../../lib/settings/choices.ts';
import { createOptionsModel } from './state.ts';
import { companies, summariseDataset } from './summary.ts';

const words = wordsFrom(readText as TextSource);
document.title = words.text('optionsTitle');
document.documentElement.lang = words.locale;

const summary = summariseDataset(words.locale, readToday());

const model = createOptionsModel((state) =>
  render(
    <WordsProvider value={words}>
      <Options
        {...state}
        companies={companies}
        summary={summary}
        longestRest={LONGEST_REST_MS}
        onChoose={model.choose}
        onShowCompany={model.showCompany}
        onColour={model.colour}
        onRule={model.setRule}
        onAdd={model.addSite}
        onRevoke={model.revoke}
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
  ),
);
