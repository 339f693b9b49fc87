import type { Topic } from '../lib/data/claim-schema.ts';
import type { TextKey } from './text.tsx';

/** Topics in reading order: what companies do together comes first, for that is what news is about. */
export const TOPICS = {
  partnership: 'topicPartnership',
  plan: 'topicPlan',
  product: 'topicProduct',
  manufacturing: 'topicManufacturing',
  finance: 'topicFinance',
  figure: 'topicFigure',
  governance: 'topicGovernance',
  legal: 'topicLegal',
  people: 'topicPeople',
  identity: 'topicIdentity',
} as const satisfies Record<Topic, TextKey>;
