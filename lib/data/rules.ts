import { checkUnseenCharacters } from './rules/characters.ts';
import { checkTracking, checkUniqueAddresses } from './rules/addresses.ts';
import { checkOriginCycles, checkSupersedesCycles } from './rules/cycles.ts';
import {
  checkAsOf,
  checkCalendar,
  checkFuture,
  checkRangeOrder,
  checkRetrieved,
  checkSupersedesAge,
} from './rules/dates.ts';
import { checkEvidence, checkRepeatedStances } from './rules/evidence.ts';
import { checkEntityOrder, checkFileNames, checkRecordOrder } from './rules/filing.ts';
import { checkNearDuplicates, checkTitles } from './rules/likeness.ts';
import { checkEntityClaims, checkScripts, checkSharedNames } from './rules/names.ts';
import { checkPlanSteps, checkReached } from './rules/plans.ts';
import {
  checkClaimReferences,
  checkSourceReferences,
  checkUniqueIds,
  checkUnusedPublishers,
  checkUnusedSources,
} from './rules/references.ts';
import { checkReviewOrder, checkReviewTerms } from './rules/reviews.ts';
import type { Rule } from './rules/rule.ts';
import { checkNames, checkPraise, checkQuotationMarks, checkSentences } from './rules/wording.ts';

/** All rules that the dataset keeps beyond the schema of each record. */
export const RULES: readonly Rule[] = [
  checkUniqueIds,
  checkClaimReferences,
  checkSourceReferences,
  checkUnusedSources,
  checkUnusedPublishers,
  checkSupersedesCycles,
  checkOriginCycles,
  checkFileNames,
  checkRecordOrder,
  checkEntityOrder,
  checkEvidence,
  checkRepeatedStances,
  checkTracking,
  checkUniqueAddresses,
  checkCalendar,
  checkRangeOrder,
  checkFuture,
  checkAsOf,
  checkRetrieved,
  checkSupersedesAge,
  checkQuotationMarks,
  checkPraise,
  checkNames,
  checkSentences,
  checkTitles,
  checkNearDuplicates,
  checkUnseenCharacters,
  checkSharedNames,
  checkScripts,
  checkEntityClaims,
  checkPlanSteps,
  checkReached,
  checkReviewTerms,
  checkReviewOrder,
];
