/** A record with its fields in the order of its schema, as they stand in the files; none is undefined. */
export function orderFields<T extends object>({ entries }: { readonly entries: object }, record: T): T {
  const present = Object.keys(entries).filter((key) => record[key as keyof T] !== undefined);
  // The same fields with the same values: only their order is new.
  return Object.fromEntries(present.map((key) => [key, record[key as keyof T]])) as T;
}
