/** The record with this id. That it exists was proved when the dataset was built, so absence is a bug. */
export function lookUp<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`The dataset refers to "${id}", which it does not hold.`);
  return record;
}
