export type BrowserKind = 'chromium' | 'firefox';

/** The oldest versions that Newsgloss runs in (docs/adr/0002); the manifests and the build have them from here. */
export const OLDEST: Readonly<Record<BrowserKind, number>>;

/** The environment variables that name a browser at another place. */
export const BROWSER_VARIABLES: Readonly<Record<BrowserKind, string>>;

/** Where a browser is, or undefined. A place named by the environment is the only one tried. */
export function lookForBrowser(
  kind: BrowserKind,
  seams?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly exists?: (place: string) => boolean;
  },
): string | undefined;

/** Where a browser is; throws where there is none. */
export function findBrowser(kind: BrowserKind): string;
