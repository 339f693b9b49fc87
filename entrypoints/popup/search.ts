import { dataset } from '../../lib/data/index.ts';
import { prepareSearch, type FindClaims } from '../../lib/search/search-claims.ts';

let prepared: FindClaims | undefined;

/** Searches all facts. The search is prepared when it is first used: a popup is to open at once. */
export const find: FindClaims = (query) => {
  if (query.trim() === '') return undefined;
  prepared ??= prepareSearch(dataset);
  return prepared(query);
};
