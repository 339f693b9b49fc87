import { Choice } from './Choice.tsx';
import { DemoArticle, type DemoArticleProps } from './DemoArticle.tsx';
import { useWords, type TextKey } from './text.tsx';

/** Where Newsgloss may run: every news site, a short list, a page at a click, or also the site in `site`. */
export type AccessChoice = 'all' | 'list' | 'click' | 'site';

export interface WelcomeProps {
  /** What the reader has granted so far. */
  access: 'none' | 'some' | 'all';
  /** Hosts of the short list. */
  newsSites: readonly string[];
  /** The host that the reader wants to allow: some browsers ask for consent only from a page like this. */
  site?: string | undefined;
  /** What came of the last choice. */
  outcome?: 'saved' | 'not-granted' | undefined;
  demo: DemoArticleProps;
  onChoose: (choice: AccessChoice) => void;
}

/** The page that opens after installation: what Newsgloss does, what it never does, and one choice. */
export function Welcome({ access, newsSites, site, outcome, demo, onChoose }: WelcomeProps) {
  const { text, list, locale, direction } = useWords();
  const { openai, foxconn, broadcom } = demo.names;
  return (
    <main class="gloss welcome" lang={locale} dir={direction}>
      <header class="welcome-head">
        <p class="welcome-name">{text('extensionName')}</p>
        <h1>{text('welcomeHeading')}</h1>
      </header>
      <div class="welcome-lines">
        <p>{text('welcomeDoes', [list([openai, foxconn, broadcom])])}</p>
        <p>{text('welcomeData')}</p>
        <p class="welcome-never">{text('welcomeNever')}</p>
      </div>
      <section class="welcome-demo">
        <h2>{text('demoHeading')}</h2>
        <DemoArticle {...demo} />
      </section>
      <section class="welcome-choice">
        <h2>{text('choiceHeading')}</h2>
        <p class="outcome" role="status" data-outcome={outcome ?? 'none'}>
          {outcome !== undefined && text(OUTCOMES[outcome])}
        </p>
        {site !== undefined && (
          <div class="site-offer">
            <p>{text('siteOffer', [site])}</p>
            <button type="button" class="button button-first" onClick={() => onChoose('site')}>
              {text('allowSite', [site])}
            </button>
          </div>
        )}
        <div class="choices">
          <Choice
            title="choiceAll"
            action="chooseAll"
            current={access === 'all' && 'choiceCurrent'}
            recommended
            onChoose={() => onChoose('all')}
          >
            <p>{text('choiceAllHow')}</p>
          </Choice>
          <Choice
            title="choiceList"
            action="chooseList"
            // The sites allowed may be others than those of the list, so this does not say "chosen".
            current={access === 'some' && 'choiceSome'}
            onChoose={() => onChoose('list')}
          >
            <p>{text('choiceListHow')}</p>
            <ul class="sites">
              {newsSites.map((host) => (
                <li key={host}>{host}</li>
              ))}
            </ul>
          </Choice>
          <Choice
            title="choiceClick"
            action="chooseClick"
            current={access === 'none' && 'choiceCurrent'}
            onChoose={() => onChoose('click')}
          >
            <p>{text('choiceClickHow')}</p>
          </Choice>
        </div>
      </section>
    </main>
  );
}

const OUTCOMES = {
  saved: 'outcomeSaved',
  'not-granted': 'outcomeNotGranted',
} as const satisfies Record<string, TextKey>;
