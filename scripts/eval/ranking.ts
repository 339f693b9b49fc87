import { joinRecords, type Dataset } from '../../lib/data/dataset.ts';
import { LEXICON } from '../../lib/data/lexicon.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import { readDataset } from '../read-dataset.ts';
import { readPassages, type Passage } from './passages.ts';

/** How many facts a card shows. */
const SHOWN = 3;

/** How well an order puts first what an editor would; both from 0 to 1, the best. */
export interface RankingScore {
  /** Normalised discounted cumulative gain of the facts shown (Järvelin and Kekäläinen 2002). */
  readonly ndcg3: number;
  /** The share of passages whose first fact has the best grade there is. */
  readonly firstFact: number;
}

/** The ids of the claims on the company of a passage, in some order. */
type Order = (passage: Passage) => readonly string[];

/** Ranks the passages in `folder`, prints where the card errs, and returns its score beside those of two simple orders. */
export function evaluateRanking(
  folder: string,
): RankingScore & { readonly baselines: Readonly<Record<'newest' | 'dataset', RankingScore>> } {
  const records = readDataset();
  const dataset = joinRecords(records, LEXICON);
  const passages = readPassages(folder, records.entities);
  const card: Order = ({ article }) =>
    rankClaims(dataset, { article, today: dataset.asOf }).map(({ claim }) => claim.id);
  for (const passage of passages) printErrors(passage, card(passage));
  const orders = { card, newest: newestFirst(dataset), dataset: inDataset(dataset) };
  for (const group of new Set(passages.map((passage) => passage.group))) {
    printScores(
      group,
      passages.filter((passage) => passage.group === group),
      orders,
    );
  }
  printScores('all', passages, orders);
  return {
    ...scoreOrder(passages, card),
    baselines: {
      newest: scoreOrder(passages, orders.newest),
      dataset: scoreOrder(passages, orders.dataset),
    },
  };
}

function inDataset({ claims }: Dataset): Order {
  return ({ article }) =>
    claims.filter(({ entities }) => entities.includes(article.mention.entity)).map(({ id }) => id);
}

function newestFirst({ claims }: Dataset): Order {
  const sorted = claims.toSorted((a, b) => b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id));
  return ({ article }) =>
    sorted.filter(({ entities }) => entities.includes(article.mention.entity)).map(({ id }) => id);
}

function scoreOrder(passages: readonly Passage[], order: Order): RankingScore {
  const scores = passages.map((passage) => scorePassage(passage, order(passage)));
  const mean = (key: keyof RankingScore) =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return { ndcg3: mean('ndcg3'), firstFact: mean('firstFact') };
}

function scorePassage({ grades }: Passage, ids: readonly string[]): RankingScore {
  const given = ids.slice(0, SHOWN).map((id) => grades[id] ?? 0);
  const best = Object.values(grades).toSorted((a, b) => b - a);
  return { ndcg3: gain(given) / gain(best.slice(0, SHOWN)), firstFact: given[0] === best[0] ? 1 : 0 };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function printErrors(passage: Passage, ids: readonly string[]): void {
  const { ndcg3, firstFact } = scorePassage(passage, ids);
  if (ndcg3 > 0.7 && firstFact === 1) return;
  const shown = ids.slice(0, SHOWN).map((id) => `${id} (${passage.grades[id] ?? 0})`);
  console.log(`${ndcg3.toFixed(2)} ${passage.group}/${passage.id}: ${shown.join(', ')}`);
}

function printScores(
  group: string,
  passages: readonly Passage[],
  orders: Readonly<Record<string, Order>>,
): void {
  console.log(`\n${group}: ${passages.length} passages`);
  for (const [name, order] of Object.entries(orders)) {
    const { ndcg3, firstFact } = scoreOrder(passages, order);
    console.log(`  ${name.padEnd(8)} nDCG@3 ${ndcg3.toFixed(4)}  first fact ${firstFact.toFixed(4)}`);
  }
}
