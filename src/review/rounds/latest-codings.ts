import type {Coding, KeptCoding} from '../../domain/round/coding.js'

/** The last word of each coder on each passage, by passage and then by coder. */
export function latestCodings(
  kept: readonly KeptCoding[]
): ReadonlyMap<string, ReadonlyMap<string, KeptCoding>> {
  const latest = new Map<string, Map<string, KeptCoding>>()
  for (const each of kept) {
    const {passage, coder} = each.coding
    const ofPassage = latest.get(passage) ?? new Map<string, KeptCoding>()
    latest.set(passage, ofPassage)
    if ((ofPassage.get(coder)?.number ?? 0) < each.number) ofPassage.set(coder, each)
  }
  return latest
}

/** What counts of a coder on a passage, if the coder has coded it. */
export const codingBy = (
  coder: string,
  passage: string,
  latest: ReturnType<typeof latestCodings>
): Coding | null => latest.get(passage)?.get(coder)?.coding ?? null
