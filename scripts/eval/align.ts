import type { MentionReport } from '../../lib/page/page-report.ts';
import type { GoldMention } from './corpus.ts';

/** A gold mention with what was found for it, or either of them alone. */
export interface Pairing {
  readonly gold?: GoldMention;
  readonly found?: MentionReport;
}

/**
 * Pairs what was found on a page with its gold mentions. The texts of both come by different ways
 * (a block of the page, or all that is visible), so their neighbourhoods are compared without white
 * space: pairs that agree on both sides first, then on one. Only a company is paired on one side, so
 * that no label for a web address takes the mention beside it.
 */
export function align(gold: readonly GoldMention[], found: readonly MentionReport[]): readonly Pairing[] {
  const partners = new Map<GoldMention, MentionReport>();
  const taken = new Set<MentionReport>();
  for (const sidesNeeded of [2, 1]) {
    for (const mention of gold) {
      if (partners.has(mention) || (sidesNeeded === 1 && mention.label !== 'company')) continue;
      const partner = found.find((other) => !taken.has(other) && countSides(mention, other) >= sidesNeeded);
      if (!partner) continue;
      partners.set(mention, partner);
      taken.add(partner);
    }
  }
  return [
    ...gold.map((mention) => {
      const partner = partners.get(mention);
      return partner ? { gold: mention, found: partner } : { gold: mention };
    }),
    ...found.filter((mention) => !taken.has(mention)).map((mention) => ({ found: mention })),
  ];
}

/** How many code units on a side are compared. */
const SIDE_UNITS = 10;

/** On how many sides two mentions of one name have the same neighbours; 0 where the names differ. */
function countSides(gold: GoldMention, found: MentionReport): number {
  if (gold.entity !== found.entity) return 0;
  const a = squeeze(gold.text);
  const b = squeeze(found.text);
  // Gold may mark a part of a long form, as "Broadcom" in "Broadcom Inc.".
  if (!a.includes(b) && !b.includes(a)) return 0;
  const befores = [squeeze(gold.before).slice(-SIDE_UNITS), squeeze(found.before).slice(-SIDE_UNITS)];
  const afters = [squeeze(gold.after).slice(0, SIDE_UNITS), squeeze(found.after).slice(0, SIDE_UNITS)];
  const beforeUnits = Math.min(...befores.map(({ length }) => length));
  const afterUnits = Math.min(...afters.map(({ length }) => length));
  const isSameBefore = beforeUnits === 0 || allEqual(befores.map((text) => text.slice(-beforeUnits)));
  const isSameAfter = allEqual(afters.map((text) => text.slice(0, afterUnits)));
  return Number(isSameBefore) + Number(isSameAfter);
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}

function allEqual([first, ...others]: readonly string[]): boolean {
  return others.every((other) => other === first);
}
