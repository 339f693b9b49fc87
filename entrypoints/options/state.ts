import type { Incoming } from '../../components/options/TransferPart.tsx';
import type { Outcome, PartName } from '../../components/options/Part.tsx';
import {
  ALL_SITES,
  dropAccess,
  readGrants,
  requestAccess,
  watchAccess,
  type Grant,
} from '../../lib/extension/access.ts';
import { listShortcuts, type Shortcut } from '../../lib/extension/commands.ts';
import {
  changeChoice,
  mendSettings,
  readSettings,
  readStored,
  replaceStored,
  watchSettings,
  writeChoice,
  writeSiteRule,
} from '../../lib/extension/settings.ts';
import type { MarkColour } from '../../lib/page/mark-look.ts';
import type { Choices } from '../../lib/settings/choices.ts';
import { readSite, type SiteFault } from '../../lib/settings/domain.ts';
import type { SiteRule } from '../../lib/settings/site.ts';
import type { Settings, Stored } from '../../lib/settings/stored.ts';
import { compareStored, LARGEST_FILE, readExport, writeExport } from '../../lib/settings/transfer.ts';

/** What the options page shows. */
export interface OptionsState {
  readonly settings: Settings;
  readonly mended: number;
  readonly grants: readonly Grant[];
  readonly shortcuts: readonly Shortcut[];
  readonly incoming: Incoming | undefined;
  readonly canUndo: boolean;
  readonly outcome: Outcome | undefined;
}

/** Under which heading each choice stands. */
const PARTS: Readonly<Record<keyof Choices, PartName>> = {
  paused: 'icon',
  badge: 'icon',
  language: 'language',
  onlyListed: 'sites',
  density: 'marks',
  hidden: 'marks',
  via: 'marks',
  markStyle: 'marks',
  colours: 'marks',
  restMs: 'cards',
  cardSize: 'cards',
  keyboardOnly: 'cards',
};

/** Keeps the options page true to what is stored, and does what the reader wants of it. */
export function createOptionsModel(show: (state: OptionsState) => void) {
  let state: OptionsState | undefined;
  /** What the picked file would have stored. */
  let offered: Stored | undefined;
  /** What was stored before the last import or reset. */
  let before: Stored | undefined;

  function draw(next: Partial<OptionsState>): void {
    if (!state) return;
    state = { ...state, ...next };
    show(state);
  }

  async function open(): Promise<void> {
    const mended = (await mendSettings()).length;
    const [settings, grants, shortcuts] = await Promise.all([readSettings(), readGrants(), listShortcuts()]);
    state = { settings, mended, grants, shortcuts, incoming: undefined, canUndo: false, outcome: undefined };
    draw({});
    watchSettings(() => void refresh());
    watchAccess(() => void refresh());
    // Keys are changed on a page of the browser, from which the reader comes back.
    window.addEventListener('focus', () => void refresh());
  }

  async function refresh(): Promise<void> {
    const [settings, grants, shortcuts] = await Promise.all([readSettings(), readGrants(), listShortcuts()]);
    draw({ settings, grants, shortcuts });
  }

  /**
   * Does something that is to be kept, and says in its part what came of it once that is known; `false` is
   * what the reader or the browser refused.
   */
  async function keep(
    part: PartName,
    work: () => Promise<unknown>,
    kind: Outcome['kind'] = 'saved',
  ): Promise<boolean> {
    draw({ outcome: undefined });
    try {
      const isRefused = (await work()) === false;
      await refresh();
      draw({ outcome: { part, kind: isRefused ? 'refused' : kind } });
      return !isRefused;
    } catch {
      // No room, or no disk: nothing was changed, and the page shows again what is stored.
      await refresh();
      draw({ outcome: { part, kind: 'failed' } });
      return false;
    }
  }

  /** Makes `next` all that is stored; the reader can take it back. */
  async function replace(next: Stored, kind: 'replaced' | 'reset'): Promise<void> {
    const was = await readStored();
    const done = await keep('transfer', () => replaceStored(next), kind);
    if (!done) return;
    before = was;
    offered = undefined;
    draw({ incoming: undefined, canUndo: true });
  }

  async function pickFile(file: File): Promise<void> {
    offered = undefined;
    draw({ outcome: undefined });
    if (file.size > LARGEST_FILE) return draw({ incoming: { kind: 'refused', fault: 'too-large' } });
    const read = readExport(await file.text().catch(() => ''));
    if (read.kind === 'refused') return draw({ incoming: read });
    offered = read.stored;
    const changes = compareStored(await readStored(), offered);
    draw({ incoming: { kind: 'read', changes, unknown: read.unknown.length } });
  }

  void open();

  return {
    choose: <Name extends keyof Choices>(name: Name, value: Choices[Name]): void =>
      void keep(PARTS[name], () => writeChoice(name, value)),
    showCompany: (id: string, shown: boolean): void =>
      void keep('marks', () =>
        changeChoice('hidden', (hidden) => [
          ...hidden.filter((other) => other !== id),
          ...(shown ? [] : [id]),
        ]),
      ),
    colour: (id: string, colour: MarkColour): void =>
      void keep('marks', () => changeChoice('colours', (colours) => ({ ...colours, [id]: colour }))),
    setRule: (site: string, rule: SiteRule | undefined): void =>
      void keep('sites', () => writeSiteRule(site, rule)),
    addSite({ text, whole, rule }: { text: string; whole: boolean; rule: SiteRule }): SiteFault | undefined {
      const read = readSite(text, whole);
      if (read.kind === 'refused') return read.fault;
      void keep('sites', () => writeSiteRule(read.site, rule));
      return undefined;
    },
    revoke: (grant: Grant): void => void keep('access', () => dropAccess(grant.origins)),
    allowAll: (): void => void keep('access', () => requestAccess(ALL_SITES)),
    exportSettings: (): void => void readStored().then((stored) => download(writeExport(stored))),
    pickFile: (file: File): void => void pickFile(file),
    importSettings: (): void => void (offered && replace(offered, 'replaced')),
    cancelImport(): void {
      offered = undefined;
      draw({ incoming: undefined });
    },
    reset: (): void => void replace({}, 'reset'),
    async undo(): Promise<void> {
      const was = before;
      if (was && (await keep('transfer', () => replaceStored(was), 'undone'))) draw({ canUndo: false });
    },
  };
}

/** Has the browser save `text` as a file. */
function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'newsgloss-settings.json';
  link.click();
  // Not at once: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
