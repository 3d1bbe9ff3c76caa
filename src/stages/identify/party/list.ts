import type {FoundParty} from '../../../taxonomy/names/name-finder.js'

/** True where the names stand in one list: "Arvania, Belmora and Corvenia". A name may recur elsewhere. */
export const isList = (text: string, names: readonly FoundParty[]): boolean => {
  const parties = new Set(names.map(({party}) => party))
  return names.some((_, from) => {
    const listed = listFrom(text, names.slice(from))
    return new Set(listed.map(({party}) => party)).size === parties.size
  })
}

/** The first name and those that follow it with nothing but commas and "and" between. */
export const listFrom = (text: string, names: readonly FoundParty[]): FoundParty[] => {
  const end = names.findIndex((name, at) => {
    const before = names[at - 1]
    return before !== undefined && !glue.test(text.slice(before.end, name.start))
  })
  return names.slice(0, end === -1 ? names.length : end)
}

const glue =
  /^[\s,;،、&/]*(?:and|as well as|et|ainsi que|y|e|и|а также|و|和|与|及|以及)?\s*(?:(?:the|l['’]|la|le|les|los|las|el|de|des|del|d['’]|du|of)\s*)*$/iu
