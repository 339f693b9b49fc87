import { DatasetError } from '../lib/data/dataset-error.ts';
import { readDataset } from './read-dataset.ts';

try {
  const { entities, claims, sources, publishers } = readDataset();
  console.log(
    `The dataset is sound: ${entities.length} entities, ${claims.length} claims, ` +
      `${sources.length} sources, ${publishers.length} publishers.`,
  );
} catch (error) {
  // Anything else is a bug of the check, and its stack is wanted.
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  console.error(`${error.problems.length} problems in lib/data`);
  process.exitCode = 1;
}
