export interface Step {
  /** What `npm test -- NAME` selects it by. */
  readonly name: string;
  readonly title: string;
  /** Run one after the other; the first that fails ends the step. */
  readonly commands: readonly (readonly string[])[];
  /** The Vitest project whose tests are counted one by one. */
  readonly project?: string;
}

const vitest = (name: string, title: string): Step => ({
  name,
  title,
  commands: [['vitest', 'run', '--project', name]],
  project: name,
});

/** All that `npm test` checks, in its order. The browsers need the build; nothing else depends on another. */
export const STEPS: readonly Step[] = [
  {
    name: 'types',
    title: 'type check',
    commands: [
      ['tsc', '--noEmit'],
      ['tsc', '-p', 'tsconfig.pure.json'],
    ],
  },
  { name: 'lint', title: 'oxlint', commands: [['oxlint', '--deny-warnings']] },
  { name: 'format', title: 'prettier', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'knip', title: 'knip', commands: [['knip']] },
  { name: 'data', title: 'data check', commands: [['node', 'scripts/data.ts']] },
  {
    name: 'build',
    title: 'build',
    commands: [
      ['wxt', 'build', '-b', 'chrome'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  vitest('unit', 'unit tests'),
  vitest('browser', 'browser tests'),
  vitest('e2e', 'end-to-end tests'),
  vitest('pages', 'pages left alone'),
  { name: 'sizes', title: 'size budgets', commands: [['node', 'scripts/check-sizes.ts']] },
  {
    name: 'zip',
    title: 'packages twice',
    commands: [['node', 'scripts/zip.ts', '--verify', '--quick']],
  },
  { name: 'package', title: 'web-ext lint', commands: [['node', 'scripts/lint-package.ts']] },
];
