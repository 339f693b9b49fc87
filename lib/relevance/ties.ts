import type { Claim } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import type { EntityId } from '../data/entity-schema.ts';

/** Whether a claim tells what two of the companies `named` have to do with each other, and still holds. */
export function tiesNamed(dataset: Dataset, { id, entities }: Claim, named: ReadonlySet<EntityId>): boolean {
  return entities.length > 1 && entities.every((entity) => named.has(entity)) && !dataset.replaced.has(id);
}
