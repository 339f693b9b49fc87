import type { OptionsProps } from '../../components/Options.tsx';
import { LANGUAGES } from '../../lib/settings/languages.ts';

const none = () => {};

/** What the options page is given whatever it shows, and what it calls, where nobody answers: for pictures and tests of its looks. */
export const IDLE_OPTIONS = {
  languages: LANGUAGES,
  onChoose: none,
  onShowCompany: none,
  onColour: none,
  onRule: none,
  onAdd: () => false,
  onRevoke: none,
  onOpenWelcome: none,
  onOpenShortcuts: none,
  onExport: none,
  onPickFile: none,
  onImport: none,
  onCancelImport: none,
  onReset: none,
  onUndo: none,
} satisfies Partial<OptionsProps>;
