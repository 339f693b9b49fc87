import type { BrowserUnderTest } from '../../e2e/support/launch-browser.ts';
import { expectedMarks, type HostilePage } from '../hostile/hostile-page.ts';
import { openHostileTab, type HostileTab, type Visit } from './visit-hostile.ts';

/** What became of one hostile page. */
export interface HostileCheck {
  readonly page: HostilePage;
  /** Missing where the page hangs with us. */
  readonly visit?: Visit;
  /** What we did to the page, or it to us, in words; none where all is well. */
  readonly problems: readonly string[];
  /** Why the page could not be visited without us, if so: then it is no measure. */
  readonly faultAlone?: string;
}

/**
 * Visits every page twice in one browser, before Newsgloss may read anything and after it may, and gives
 * what differs. `browser` must be fresh, and is left with access to all sites.
 */
export async function* checkHostile(
  browser: BrowserUnderTest,
  pages: readonly HostilePage[],
): AsyncGenerator<HostileCheck> {
  const alone: Visited[] = [];
  for await (const visited of visitAll(browser, pages, false)) alone.push(visited);
  await browser.grantAllSites();
  await browser.evaluateInExtension('browser.storage.local.set({ restMs: 0 })');
  let at = 0;
  for await (const { visit, fault } of visitAll(browser, pages, true)) {
    const page = pages[at]!; // one visit for each, in their order
    const { visit: control, fault: faultAlone } = alone[at]!;
    at += 1;
    if (!control) yield { page, problems: [], ...(faultAlone ? { faultAlone } : {}) };
    else if (!visit) yield { page, problems: [`no visit: ${fault}`] };
    else yield { page, visit, problems: compare(page, control, visit) };
  }
}

type Visited = { readonly visit?: Visit; readonly fault?: string };

async function* visitAll(
  browser: BrowserUnderTest,
  pages: readonly HostilePage[],
  isRead: boolean,
): AsyncGenerator<Visited> {
  let tab: HostileTab = await openHostileTab(browser);
  for (const page of pages) {
    try {
      yield { visit: await tab.visit(page, isRead) };
    } catch (error) {
      yield { fault: error instanceof Error ? error.message : String(error) };
      // What hangs, or was led astray, must not be in the way of the next.
      void tab.close().catch(() => {});
      tab = await openHostileTab(browser);
    }
  }
  await tab.close();
}

function compare(page: HostilePage, control: Visit, visit: Visit): string[] {
  const { card } = page;
  const marks = expectedMarks(page);
  const isSeen = (seen: string): boolean => seen === 'right' || seen === 'absent';
  return [
    visit.dom !== control.dom && `the document: ${control.dom} became ${visit.dom}`,
    visit.said.join('\n') !== control.said.join('\n') &&
      `errors: ${JSON.stringify(control.said)} became ${JSON.stringify(visit.said)}`,
    visit.marks < marks && `${visit.marks} marks, not ${marks}`,
    !isSeen(visit.byKey) && `by key: ${visit.byKey}`,
    !isSeen(visit.byPointer) && `by pointer: ${visit.byPointer}`,
    isSeen(visit.byPointer) &&
      card !== undefined &&
      visit.byPointer !== card &&
      `by pointer: ${visit.byPointer}, not ${card}`,
  ].filter((problem) => typeof problem === 'string');
}
