import type { OptionsProps } from '../../components/Options.tsx';

const none = () => {};

/** What the options page calls, where nobody answers: for pictures and tests of its looks. */
export const IDLE_OPTIONS = {
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
