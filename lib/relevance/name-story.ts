import type { Alias, Entity } from '../data/entity-schema.ts';

/**
 * What a surface form has to do with the company, where it is not simply its name.
 * `legal` it is the legal name, or stands for it, as Hon Hai does;
 * `official` another name that the company gives itself;
 * `former` it was the name once; `ticker` the sign it is traded under;
 * `localized` the name in another language or script;
 * `unit` and `parent` a company below and above it.
 */
export interface NameStory {
  readonly kind: 'legal' | 'official' | 'former' | 'ticker' | 'localized' | 'unit' | 'parent';
  /** The claim that bears it out, to be cited: it says in a sentence what happened. */
  readonly claim: string | undefined;
  /**
   * What completes the sentence: the legal name for `legal` and `official`, the exchange for a
   * `ticker`, the BCP 47 tag for `localized`, the role for `unit` and `parent`.
   */
  readonly detail: string | undefined;
}

/**
 * Tells the story of a surface form of `entity`, from the alias that it was found by; `undefined`
 * where it is the name that readers know, in whatever spelling.
 */
export function tellName(entity: Entity, alias: string): NameStory | undefined {
  const { name, legalName, nameClaims, tickers, parent, units, aliases } = entity;
  const found = aliases.find(({ text }) => text === alias);
  if (found === undefined || spell(alias) === spell(name)) return undefined;
  if (alias === parent?.name) return { kind: 'parent', claim: parent.claim, detail: parent.role };
  const legal = { kind: 'legal', claim: nameClaims?.legal, detail: legalName } as const;
  const stories: Readonly<Record<Alias['kind'], () => NameStory | undefined>> = {
    short: () => legal,
    official: () => (isPartOf(alias, legalName) ? legal : { ...legal, kind: 'official' }),
    former: () => ({ kind: 'former', claim: nameClaims?.former, detail: undefined }),
    ticker: () => ({
      kind: 'ticker',
      claim: nameClaims?.ticker,
      detail: tickers.find(({ symbol }) => alias.includes(symbol))?.exchange,
    }),
    localized: () => ({ kind: 'localized', claim: undefined, detail: found.lang }),
    unit: () => {
      const unit = units.find(({ name: full }) => full === alias);
      return { kind: 'unit', claim: unit?.claim, detail: unit?.role };
    },
    via: () => undefined, // leads to the company, but does not name it
  };
  return stories[found.kind]();
}

/** Letters alone: "Open-AI" is a spelling of OpenAI. */
function spell(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function isPartOf(alias: string, legalName: string): boolean {
  return spell(legalName).startsWith(spell(alias));
}
