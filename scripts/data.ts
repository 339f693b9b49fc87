import { joinRecords } from '../lib/data/dataset.ts';
import { addClaim } from './data/add/add-claim.ts';
import { openDialogue } from './data/add/dialogue.ts';
import { checkData } from './data/check.ts';
import { readOrder, USAGE, type Order } from './data/order.ts';
import { writeJsonSchema } from './data/json-schema.ts';
import { writeReport } from './data/report/write-report.ts';
import { writeWhole } from './data/write-files.ts';
import { DATA, readDataset, todayInUtc } from './read-dataset.ts';

const SCHEMA = 'docs/dataset.schema.json';

async function run(order: Order): Promise<void> {
  const { folder = DATA } = order;
  const today = todayInUtc();
  if (order.task === 'help') console.log(USAGE);
  if (order.task === 'check') {
    const { isSound, text } = checkData({ folder, today, isJson: order.isJson });
    (isSound || order.isJson ? process.stdout : process.stderr).write(text);
    if (!isSound) process.exitCode = 1;
  }
  if (order.task === 'report') {
    const dataset = joinRecords(readDataset({ folder, today }));
    writeWhole(order.file, writeReport({ dataset, today }));
    console.log(`Written: ${order.file}`);
  }
  if (order.task === 'schema') {
    writeWhole(SCHEMA, await writeJsonSchema());
    console.log(`Written: ${SCHEMA}`);
  }
  if (order.task === 'add') {
    const dialogue = openDialogue(process.stdin, process.stdout);
    if (!(await addClaim(dialogue, { folder, today }))) process.exitCode = 1;
    dialogue.close();
  }
}

let order: Order | undefined;
try {
  order = readOrder(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 2;
}
if (order) await run(order);
