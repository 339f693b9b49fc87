import { dataset } from '../../lib/data/index.ts';
import { prepareSearch, type FindClaims } from '../../lib/search/search-claims.ts';

let prepared: FindClaims | undefined;

/** Searches all facts. */
export const find: FindClaims = (query) => {
  if (query.trim() === '') return undefined;
  prepareInTime();
  return prepared?.(query);
};

/** Prepares the search, if that was not done yet: a popup is to open at once, and to find at once later. */
export function prepareInTime(): void {
  prepared ??= prepareSearch(dataset);
}
