import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { CitationFormat } from '../lib/citation/cite.ts';
import type { Fact } from '../lib/citation/fact.ts';
import type { Density } from '../lib/page/density.ts';
import type { FindClaims } from '../lib/search/search-claims.ts';
import { CardFactItem, type CardFact } from './CardFact.tsx';
import type { Company } from './CompanyFilter.tsx';
import { DensityChoice } from './DensityChoice.tsx';
import { PageStatusView, type PageStatus } from './PageStatus.tsx';
import { Sheet } from './Sheet.tsx';
import { SiteSwitch, type Scope } from './SiteSwitch.tsx';
import { Switch } from './Switch.tsx';
import { useWords, type TextKey } from './text.tsx';

export interface PopupProps {
  status: PageStatus;
  paused: boolean;
  /** What came of the last thing the reader did, where it did not work out. */
  fault?: keyof typeof FAULTS | undefined;
  /** How many choices were stored in a way that made no sense, and were reset. */
  mended?: number;
  /** What the switch for this site holds for, where that can be chosen. */
  scope?: Scope | undefined;
  /** Undefined until it is known. */
  density: Density | undefined;
  /** All facts of the dataset. */
  facts: readonly Fact[];
  companies: readonly Company[];
  /** The date of the data, in words. */
  asOf: string;
  /** The company the sheet starts at. */
  selected?: string | undefined;
  /** The one fact that the address leads to, by the id of its claim. */
  linked?: string | undefined;
  /** What the companies on the page have to do with each other. */
  pairs: readonly CardFact[];
  /** What the sheet searches for at first. */
  sought?: string;
  find: FindClaims;
  onSwitchSite: (on: boolean) => void;
  onPause: (paused: boolean) => void;
  onChooseDensity: (density: Density) => void;
  /** Reads the page once, whatever the news gate or the access says. */
  onReadPage: () => void;
  onAllowSite: () => void;
  /** Moves the page to the mention with this index. */
  onJump: (index: number) => void;
  onOpenBrief: () => void;
  onOpenWelcome: () => void;
  onOpenOptions: () => void;
  onCopy: (fact: Fact, format: CitationFormat) => Promise<void>;
}

const FAULTS = { 'not-saved': 'optionNotSaved', 'not-granted': 'accessRefused' } as const satisfies Record<
  string,
  TextKey
>;

/** The popup: what this page names, where Newsgloss runs, and all that it knows. */
export function Popup(props: PopupProps) {
  const { status, paused, facts, companies, asOf, selected, linked, pairs, mended = 0 } = props;
  const { text, countText, locale, direction } = useWords();
  return (
    <main class="gloss popup" lang={locale} dir={direction}>
      <h1 class="popup-title">{text('extensionName')}</h1>
      {mended > 0 && (
        <p class="notice" role="alert">
          {countText('optionsMended', mended)}
        </p>
      )}
      <Part heading={text('pageHeading')}>
        <PageStatusView
          status={status}
          known={companies.map(({ name }) => name)}
          onAllowSite={props.onAllowSite}
          onReadPage={props.onReadPage}
          onJump={props.onJump}
        />
        {status.kind === 'read' && status.companies.some(({ mentions }) => mentions.length > 0) && (
          <button type="button" class="button button-first" data-tool="brief" onClick={props.onOpenBrief}>
            {text('briefOpen')}
          </button>
        )}
      </Part>
      {pairs.length > 0 && (
        <Part heading={text('briefPairs')}>
          <ul class="facts">
            {pairs.map((fact) => (
              <CardFactItem
                key={fact.claim}
                fact={fact}
                leads={false}
                onCopy={(format) => props.onCopy(fact, format)}
              />
            ))}
          </ul>
        </Part>
      )}
      <Part heading={text('settingsHeading')}>
        <p class="notice" role="status">
          {props.fault && text(FAULTS[props.fault])}
        </p>
        {status.kind === 'read' && status.host !== undefined && (
          <SiteSwitch
            state={{ ...status, reason: paused ? 'paused' : status.reason }}
            scope={props.scope}
            onSwitch={props.onSwitchSite}
            onReadPage={props.onReadPage}
          />
        )}
        {props.density && <DensityChoice density={props.density} onChoose={props.onChooseDensity} />}
        <Switch
          label={text('pauseSwitch')}
          explanation={text(paused ? 'pauseIsOn' : 'pauseIsOff')}
          on={paused}
          onChange={props.onPause}
        />
        <div class="buttons">
          <button type="button" class="button" onClick={props.onOpenWelcome}>
            {text('chooseWhere')}
          </button>
          <button type="button" class="button" onClick={props.onOpenOptions}>
            {text('optionsOpen')}
          </button>
        </div>
      </Part>
      <Part heading={text('sheetHeading')}>
        <Sheet
          // A link that is followed leads to another sheet.
          key={linked}
          companies={companies}
          facts={facts}
          asOf={asOf}
          selected={selected}
          linked={linked}
          sought={props.sought ?? ''}
          find={props.find}
          onCopy={props.onCopy}
        />
      </Part>
    </main>
  );
}

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 class="part-name" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
