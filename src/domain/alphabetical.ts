/**
 * Alphabetical order without regard to case and accents, the same on every machine: it asks no locale
 * of the host. Names that differ in case or accents alone keep a fixed order.
 */
export function alphabetical(a: string, b: string): number {
  const [plainA, plainB] = [plainName(a), plainName(b)]
  return plainA === plainB ? byCodeUnit(a, b) : byCodeUnit(plainA, plainB)
}

/** The order of code units, for ids and file names. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A name as it is sorted: in small letters, without accents. */
export const plainName = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
