import type { Language } from '../lib/settings/languages.ts';
import type { Settings } from '../lib/settings/stored.ts';
import { AccessPart, type Grant } from './options/AccessPart.tsx';
import { CardsPart } from './options/CardsPart.tsx';
import { DatasetPart, type DatasetSummary } from './options/DatasetPart.tsx';
import { LanguagePart } from './options/LanguagePart.tsx';
import { MarksPart, type MarksPartProps } from './options/MarksPart.tsx';
import { Part, type Outcome } from './options/Part.tsx';
import { ShortcutsPart, type Shortcut } from './options/ShortcutsPart.tsx';
import { SitesPart, type SitesPartProps } from './options/SitesPart.tsx';
import { TransferPart, type TransferPartProps } from './options/TransferPart.tsx';
import { Switch } from './Switch.tsx';
import { useWords } from './text.tsx';

export interface OptionsProps
  extends
    Omit<MarksPartProps, 'choices' | 'outcome'>,
    Pick<SitesPartProps, 'rules' | 'onRule' | 'onAdd' | 'explain'>,
    Omit<TransferPartProps, 'outcome'> {
  settings: Settings;
  /** How many choices were stored in a way that made no sense, and were reset. */
  mended: number;
  /** The longest wait that may be chosen, in ms. */
  longestRest: number;
  languages: readonly Language[];
  grants: readonly Grant[];
  shortcuts: readonly Shortcut[];
  summary: DatasetSummary;
  outcome: Outcome | undefined;
  onRevoke: (grant: Grant) => void;
  onAllowAll: () => void;
  onOpenWelcome: () => void;
  onOpenShortcuts: () => void;
}

/** The options page: every choice, saved as it is made. */
export function Options(props: OptionsProps) {
  const { settings, outcome, mended, onChoose } = props;
  const { text, countText, locale, direction } = useWords();
  return (
    <main class="gloss options" lang={locale} dir={direction}>
      <header class="options-head">
        <p class="options-name">{text('extensionName')}</p>
        <h1>{text('optionsHeading')}</h1>
        <p>{text('optionsSavedHow')}</p>
      </header>
      {mended > 0 && (
        <p class="mended" role="alert">
          {countText('optionsMended', mended)}
        </p>
      )}
      <MarksPart {...props} choices={settings} />
      <CardsPart choices={settings} longestRest={props.longestRest} outcome={outcome} onChoose={onChoose} />
      <Part heading="optionsIcon" name="icon" outcome={outcome}>
        <Switch
          label={text('badgeSwitch')}
          explanation={text('badgeHow')}
          on={settings.badge}
          onChange={(on) => onChoose('badge', on)}
        />
        <Switch
          label={text('pauseSwitch')}
          explanation={text(settings.paused ? 'pauseIsOn' : 'pauseIsOff')}
          on={settings.paused}
          onChange={(on) => onChoose('paused', on)}
        />
      </Part>
      <LanguagePart
        language={settings.language}
        languages={props.languages}
        outcome={outcome}
        onChoose={onChoose}
      />
      <SitesPart
        rules={props.rules}
        onlyListed={settings.onlyListed}
        outcome={outcome}
        onListed={(listed) => onChoose('onlyListed', listed)}
        onRule={props.onRule}
        onAdd={props.onAdd}
        explain={props.explain}
      />
      <AccessPart
        grants={props.grants}
        outcome={outcome}
        onRevoke={props.onRevoke}
        onAllowAll={props.onAllowAll}
        onOpenWelcome={props.onOpenWelcome}
      />
      <ShortcutsPart shortcuts={props.shortcuts} onOpenShortcuts={props.onOpenShortcuts} />
      <DatasetPart summary={props.summary} />
      <TransferPart {...props} />
    </main>
  );
}
