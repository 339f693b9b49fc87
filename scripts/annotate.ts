import { annotateAll } from './annotate/annotate-all.ts';
import { readOrder, USAGE, type Order } from './annotate/jobs.ts';

const UNREADABLE = 2;

/** Prints one JSON line a file to standard output, and all else to standard error. */
async function annotate(order: Order): Promise<void> {
  for (const problem of order.problems) complain(problem);
  for await (const line of annotateAll(order, complain)) process.stdout.write(`${JSON.stringify(line)}\n`);
}

function complain(problem: string): void {
  console.error(problem);
  process.exitCode = UNREADABLE;
}

let order: Order | undefined;
try {
  order = readOrder(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = UNREADABLE;
}
if (order) await annotate(order);
