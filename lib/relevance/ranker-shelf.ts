import { createShelf } from '../data/shelf.ts';
import type { rankClaims } from './rank-claims.ts';

/**
 * Where the script that carries the dataset leaves what orders it. The order goes by tables of words
 * and figures, which are data too, and would weigh down the script that shows cards.
 */
export const rankerShelf = createShelf<typeof rankClaims>('ranker');
