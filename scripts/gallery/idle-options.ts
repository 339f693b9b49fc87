import type { OptionsProps } from '../../components/Options.tsx';
import { LANGUAGES } from '../../lib/settings/languages.ts';
import { listRules } from '../../entrypoints/options/site-rules.ts';
import { parseSettings, type Stored } from '../../lib/settings/stored.ts';

const none = () => {};

/** What the options page is given whatever it shows, and what it calls, where nobody answers: for pictures and tests of its looks. */
export const IDLE_OPTIONS = {
  languages: LANGUAGES,
  onChoose: none,
  onShowCompany: none,
  onColour: none,
  onRule: none,
  onAdd: () => undefined,
  explain: () => undefined,
  onRevoke: none,
  onAllowAll: none,
  onOpenWelcome: none,
  onOpenShortcuts: none,
  onExport: none,
  onPickFile: none,
  onImport: none,
  onCancelImport: none,
  onReset: none,
  onUndo: none,
} satisfies Partial<OptionsProps>;

/** What the options page shows of what is stored. */
export function showStored(stored: Stored): Pick<OptionsProps, 'settings' | 'rules'> {
  const settings = parseSettings(stored);
  return { settings, rules: listRules(settings) };
}
