/** The entries of a closed record, with the type of its keys. */
export const entries = <Key extends string, Value>(
  record: Readonly<Record<Key, Value>>
): readonly (readonly [Key, Value])[] =>
  // A literal record holds no other keys; the compiler cannot know that of records in general.
  Object.entries(record) as unknown as readonly (readonly [Key, Value])[]
