import type {Party} from '../../domain/pipeline/taxonomy.js'
import type {Span} from '../../domain/span.js'
import {isAcronym, type NameToken, nameKeys, tokensOf} from './name-tokens.js'
import {everydayWords, linkWords, noParty, officialEndings, officialForms} from './name-traps.js'
import {addName, emptyTrie, type NameTrie, namesAt} from './name-trie.js'
import {listedCountries} from './state-names.js'

/** A party's name found in a text; `text.slice(start, end)` is always `name`, with Arabic particles written onto it. */
export type FoundParty = Span & {readonly party: string; readonly name: string}

type NameEntry = {
  /** Null for a name that leads to no party. */
  readonly party: string | null
  readonly acronym: boolean
  readonly everyday: boolean
}
/** All names, and the official forms that they may stand in. */
export type Tries = {
  readonly names: NameTrie<NameEntry>
  readonly forms: NameTrie<true>
  readonly endings: NameTrie<true>
}
/** A name that begins at `from`, perhaps behind an official form. */
type Candidate = {
  readonly formed: boolean
  readonly from: number
  readonly end: number
  readonly entry: NameEntry
}

/** The names of all parties as a tree; where two claim a name, the pipeline's own parties keep it. */
export function buildTries(own: readonly Party[], all: readonly Party[]): Tries {
  const names = emptyTrie<NameEntry>()
  const add = (name: string, party: string | null) =>
    addName(names, nameKeys(name), {party, acronym: isAcronym(name), everyday: everydayWords.has(name)})
  const addParty = ({id, names: byLanguage}: Pick<Party, 'id' | 'names'>) => {
    for (const name of Object.values(byLanguage).flat()) add(name, id)
  }
  for (const name of noParty) add(name, null)
  // The first to claim a name keeps it: "Congo" is the library's name for two States, but ours for one.
  own.forEach(addParty)
  all.forEach(addParty)
  for (const country of listedCountries())
    for (const name of Object.values(country.names).flat()) add(name, country.state ? country.alpha3 : null)
  // 国 begins a new word there (国家, 国际), so the State's name was never written.
  for (const name of all.flatMap(party => party.names.zh).filter(zh => /^.国$/u.test(zh)))
    for (const next of ['家', '际']) add(name + next, null)
  return {names, forms: trieOf(officialForms), endings: trieOf(officialEndings)}
}

function trieOf(phrases: readonly string[]): NameTrie<true> {
  const trie = emptyTrie<true>()
  for (const phrase of phrases) addName(trie, nameKeys(phrase), true)
  return trie
}

/** The party of exactly these words, but for an official form round them. */
export function partyNamed(tries: Tries, tokens: readonly NameToken[]): string | null {
  const whole = candidatesAt(tries, {tokens, from: 0, joined: () => true, closely: () => true}).filter(
    ({end}) => end === tokens.length
  )
  // A name given outright wins over an official form put together: Republic of the Congo.
  return whole.toSorted((one, other) => Number(one.formed) - Number(other.formed))[0]?.entry.party ?? null
}

type Place = {
  readonly tokens: readonly NameToken[]
  readonly from: number
  /** Whether a token can belong to one name with the token before it. */
  joined(index: number): boolean
  /** Whether nothing but a space or an apostrophe stands before a token. */
  closely(index: number): boolean
}

/** Every name that begins at a token, alone or in an official form. */
function candidatesAt(tries: Tries, place: Place): readonly Candidate[] {
  const {tokens, joined, closely} = place
  const bare = (from: number): Candidate[] =>
    namesAt(tries.names, {tokens, from, joined}).flatMap(({end, value: entry}) => [
      {formed: from !== place.from, from, end, entry},
      ...(joined(end) && entry.party !== null ? namesAt(tries.endings, {tokens, from: end, joined}) : []).map(
        ending => ({formed: true, from, end: ending.end, entry})
      )
    ])
  const behindForm = namesAt(tries.forms, place).flatMap(({end: formEnd}) => {
    let start = formEnd
    while (start < formEnd + 3 && closely(start) && linkWords.has(tokens[start]?.keys[0] ?? '')) start += 1
    return closely(start) ? bare(start) : []
  })
  return [...bare(place.from), ...behindForm]
}

/** Names in a text, in order and never overlapping, the longest first. */
export function findNames(tries: Tries, text: string, anyCase: boolean): readonly FoundParty[] {
  const tokens = tokensOf(text)
  const gap = (index: number): string => text.slice(tokens[index - 1]?.end, tokens[index]?.start)
  const joined = (index: number): boolean => {
    const between = gap(index)
    const {start = 0, end = 0} = tokens[index - 1] ?? {}
    // A full stop ends a sentence, unless it stands behind one or two letters: U.S., St. Lucia.
    if (between.includes('.') && end - start > 2) return false
    return /^[\s'’ʼ.,()（）_\p{Pd}]{0,3}$/u.test(between) && !/\n\s*\n/u.test(between)
  }
  const closely = (index: number): boolean => joined(index) && !/[.,()（）]/u.test(gap(index))
  const found: FoundParty[] = []
  let index = 0
  while (index < tokens.length) {
    const best = candidatesAt(tries, {tokens, from: index, joined, closely})
      .filter(candidate => anyCase || writtenAsAName(text, tokens, candidate))
      .toSorted((one, other) => other.end - one.end)[0]
    const start = tokens[index]?.start ?? 0
    const end = tokens[(best?.end ?? 0) - 1]?.end ?? start
    if (best !== undefined && best.entry.party !== null)
      found.push({party: best.entry.party, start, end, name: text.slice(start, end)})
    index = best?.end ?? index + 1
  }
  return found
}

/** A name of one word has a capital where the script has capitals: "turkey" is a bird, "us" a pronoun. */
function writtenAsAName(
  text: string,
  tokens: readonly NameToken[],
  {formed, from, end, entry}: Candidate
): boolean {
  const written = text.slice(tokens[from]?.start, tokens[end - 1]?.end)
  if (entry.acronym) return written === written.toUpperCase()
  if (formed || end - from > 1) return true
  const [first = ''] = written
  return !entry.everyday && first === first.toUpperCase()
}
