import { render } from 'preact';
import { Welcome, type AccessChoice } from '../../components/Welcome.tsx';
import { WordsProvider, wordsFrom, type TextSource } from '../../components/text.tsx';
import { describeMoment } from '../../lib/citation/describe-moment.ts';
import {
  ALL_SITES,
  dropAccess,
  keepAccess,
  originsOf,
  readAccess,
  requestAccess,
  watchAccess,
} from '../../lib/extension/access.ts';
import { speakAsChosen } from '../../lib/extension/speak.ts';
import { listShortcuts } from '../../lib/extension/commands.ts';
import { readText } from '../../lib/extension/text.ts';
import { hostOf } from '../../lib/settings/host.ts';
import { readHost } from '../../lib/settings/read-host.ts';
import { NEWS_SITES } from './news-sites.ts';
import { DEMO_DAY, startDemo } from './demo.ts';

await speakAsChosen();
const words = wordsFrom(readText as TextSource);
document.title = words.text('extensionName');
document.documentElement.lang = words.locale;

const demo = {
  names: { openai: 'OpenAI', broadcom: 'Broadcom', foxconn: 'Foxconn' },
  published: DEMO_DAY,
  publishedOn: describeMoment(DEMO_DAY, words.locale),
  keys: (await listShortcuts()).find(({ name }) => name === 'next-mention')?.keys ?? '',
};
// Whatever is written there is a host, or nothing.
const site = hostOf(`https://${new URL(location.href).searchParams.get('site') ?? ''}/`);
let outcome: 'saved' | 'not-granted' | undefined;

/** Each must ask the browser before it awaits anything: only a click may ask. */
const CHOICES: Readonly<Record<AccessChoice | 'site', () => Promise<boolean>>> = {
  all: () => requestAccess(ALL_SITES),
  // Only the list, and no other site. Chromium does not note a site that a wider grant covers, so that
  // grant goes first, in the same click; and it grants again, without a question, what lay in it. Firefox
  // notes each and may be refused: there nothing goes before.
  list: async () => {
    const dropped = import.meta.env.FIREFOX ? undefined : dropAccess(ALL_SITES);
    const granted = await requestAccess(originsOf(NEWS_SITES));
    await dropped;
    if (granted) await keepAccess(originsOf(NEWS_SITES));
    return granted;
  },
  site: () => requestAccess(originsOf(site === undefined ? [] : [site])),
  click: () => keepAccess([]).then(() => true),
};

async function choose(choice: AccessChoice | 'site'): Promise<void> {
  const granted = await CHOICES[choice]().catch(() => false);
  outcome = granted ? 'saved' : 'not-granted';
  await draw();
}

async function draw(): Promise<void> {
  render(
    <WordsProvider value={words}>
      <Welcome
        access={await readAccess()}
        newsSites={NEWS_SITES}
        site={site === undefined ? undefined : readHost(site)}
        outcome={outcome}
        demo={demo}
        onChoose={(choice) => void choose(choice)}
      />
    </WordsProvider>,
    document.body,
  );
}

watchAccess(() => void draw());
await draw();
const article = document.querySelector('.demo');
if (article) await startDemo(article, words);
