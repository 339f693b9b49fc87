/** What is read of the answer of `npm audit --json`; `message` is all there is where nobody answered. */
export interface AuditAnswer {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
}

interface Vulnerability {
  readonly name: string;
  /** Advisories of the package itself, or the names of those that it needs. */
  readonly via: readonly (string | Advisory)[];
  /** Where the package is installed. */
  readonly nodes: readonly string[];
}

interface Advisory {
  readonly title: string;
  readonly url: string;
  readonly severity: string;
}

export type Verdict =
  | { readonly kind: 'unasked'; readonly why: string }
  /** Lines about packages whose code ships, and the names of those that only build and test. */
  | { readonly kind: 'asked'; readonly shipped: readonly string[]; readonly tools: readonly string[] };

/** Parts what ships, which must be clean, from what only builds and tests. */
export function judgeAudit({ message, vulnerabilities }: AuditAnswer, shipped: ReadonlySet<string>): Verdict {
  if (!vulnerabilities) return { kind: 'unasked', why: message ?? 'the answer is not what npm audit prints' };
  const found = Object.values(vulnerabilities);
  const ships = ({ name, nodes }: Vulnerability): boolean =>
    shipped.has(name) && nodes.includes(`node_modules/${name}`);
  return {
    kind: 'asked',
    shipped: found
      .filter(ships)
      .flatMap(({ name, via }) =>
        via
          .filter((cause) => typeof cause !== 'string')
          .map(({ severity, title, url }) => `${name}: ${title} (${severity}) ${url}`),
      ),
    tools: found.filter((one) => !ships(one)).map(({ name }) => name),
  };
}
