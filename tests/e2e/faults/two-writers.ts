import { openSettingsPage, type SettingsPage } from '../support/settings-page.ts';
import { BOTH, type Fault } from './fault.ts';

/** How many writes in a round, half of them from each page; fewer where there is one round alone. */
const WRITES = { long: 400, short: 100 };

/** Two pages of the extension write rules, and add to one list, at the same time. */
export const twoWriters: Fault = {
  name: 'two pages that write at once',
  kinds: BOTH,
  times: { long: 20, short: 1 },
  async cause({ browser }, times) {
    const pages = [await openSettingsPage(browser), await openSettingsPage(browser)];
    const writes = times > 1 ? WRITES.long : WRITES.short;
    let kept = 0;
    for (let round = 0; round < times; round += 1) {
      await Promise.all(pages.map((page, writer) => writeHalf(page, { writer, count: writes / 2 })));
      const { rules, listed } = (await pages[0]!.ask(COUNT)) as { rules: number; listed: number };
      kept += rules + listed;
      await pages[0]!.ask(`settings.replaceStored({})`);
    }
    for (const { page } of pages) await page.close();
    const asked = times * writes;
    return {
      told: `${times} rounds of ${writes} writes: ${kept} of ${asked} kept`,
      problems: kept === asked ? [] : [`${asked - kept} writes were lost`],
    };
  },
};

/** Every other write is a rule with a key of its own, the others grow one list. */
function writeHalf(
  { ask }: SettingsPage,
  { writer, count }: { writer: number; count: number },
): Promise<unknown> {
  return ask(`Promise.all(Array.from({ length: ${count} }, (_, at) => at % 2 === 0
    ? settings.writeSiteRule('w${writer}-' + at + '.example', 'off')
    : settings.changeChoice('hidden', (before) => [...before, 'w${writer}-' + at]))).then(() => undefined)`);
}

const COUNT = `settings.readSettings().then(({ sites, hidden }) => ({ rules: sites.size, listed: new Set(hidden).size }))`;
