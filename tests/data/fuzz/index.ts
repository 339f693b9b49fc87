import { datasetCheck, jsonCheck } from './dataset.ts';
import type { InputCheck } from './input-check.ts';
import { importCheck, siteCheck, storedCheck } from './settings.ts';

/** All that reads what somebody else may have written. */
export const INPUT_CHECKS: readonly InputCheck[] = [
  datasetCheck,
  jsonCheck,
  storedCheck,
  importCheck,
  siteCheck,
];
