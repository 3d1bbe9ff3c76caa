import {type UnLanguage, unLanguages} from '../domain/document.js'
import type {Span} from '../domain/span.js'
import type {Party} from '../domain/taxonomy.js'
import {isAcronym, type NameToken, nameKeys, tokensOf} from './names/name-tokens.js'
import {everydayWords, linkWords, noParty, officialEndings, officialForms} from './names/name-traps.js'
import {addName, emptyTrie, type NameTrie, namesAt} from './names/name-trie.js'
import {listedCountries} from './names/state-names.js'

/** A party's name found in a text; `text.slice(start, end)` is always `name`. */
export type FoundParty = Span & {readonly party: string; readonly name: string}

/** All parties by their names and codes. */
export type PartyIndex = {
  /** The party of that id, or null. */
  readonly party: (id: string) => Party | null
  /** The name as the United Nations writes it; English where the language has none, the id of an unknown party. */
  readonly shortName: (id: string, language: string) => string
  /** The party of exactly that name, whatever its case, accents or article, or of an alpha-3 code in capitals. */
  readonly lookUp: (name: string) => string | null
  /** The party of an id or an alpha-3 or alpha-2 code in any case; null where it could be another party's name. */
  readonly lookUpCode: (code: string) => string | null
  /** Names in a text, in order and never overlapping, the longest first; `anyCase` is for file names. */
  readonly findIn: (text: string, options?: {readonly anyCase?: boolean}) => readonly FoundParty[]
}

type NameEntry = {
  /** Null for a name that leads to no party. */
  readonly party: string | null
  readonly acronym: boolean
  readonly everyday: boolean
}
type Tries = {
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

const indexes = new WeakMap<readonly Party[], PartyIndex>()

/** The index of all States and of a pipeline's own parties, whose names come before the library's. */
export function partyIndex(parties: readonly Party[]): PartyIndex {
  const known = indexes.get(parties)
  if (known !== undefined) return known
  const index = buildIndex(parties)
  indexes.set(parties, index)
  return index
}

function buildIndex(own: readonly Party[]): PartyIndex {
  const byId = new Map(allParties(own).map(party => [party.id, party]))
  const alpha3 = new Map(listedCountries().map(country => [country.alpha2, country.alpha3]))
  const tries = buildTries(own, [...byId.values()])
  const named = (name: string): string | null => {
    const tokens = tokensOf(name)
    // El Salvador keeps its article; la Suisse does not.
    return exactly(tries, tokens) ?? exactly(tries, withoutArticle(tokens))
  }
  return {
    party: id => byId.get(id) ?? null,
    shortName: (id, language) => {
      const names = byId.get(id)?.names
      const asked = unLanguages.find(known => known === language) ?? 'en'
      return names?.[asked][0] ?? names?.en[0] ?? id
    },
    lookUp: name => named(name) ?? (/^[A-Z]{3}$/.test(name) && byId.has(name) ? name : null),
    lookUpCode: code => {
      const upper = code.toUpperCase()
      const id = [code.toLowerCase(), upper, alpha3.get(upper) ?? ''].find(candidate => byId.has(candidate))
      if (id === undefined) return null
      const other = named(code)
      return other === null || other === id ? id : null
    },
    findIn: (text, {anyCase = false} = {}) => find(tries, text, anyCase)
  }
}

/** Every State, then the pipeline's own groups, stakeholders and invented parties. */
function allParties(own: readonly Party[]): readonly Party[] {
  const states = listedCountries().flatMap(({alpha3, state, names}): Party[] =>
    state && !own.some(({id}) => id === alpha3)
      ? [{id: alpha3, kind: 'state', invented: false, names: mutable(names)}]
      : []
  )
  return [...states, ...own]
}

const mutable = (names: Readonly<Record<UnLanguage, readonly string[]>>): Party['names'] => ({
  ar: [...names.ar],
  en: [...names.en],
  es: [...names.es],
  fr: [...names.fr],
  ru: [...names.ru],
  zh: [...names.zh]
})

function buildTries(own: readonly Party[], all: readonly Party[]): Tries {
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

function exactly(tries: Tries, tokens: readonly NameToken[]): string | null {
  const whole = candidatesAt(tries, {tokens, from: 0, joined: () => true}).filter(
    ({end}) => end === tokens.length
  )
  // A name given outright wins over an official form put together: Republic of the Congo.
  return whole.toSorted((one, other) => Number(one.formed) - Number(other.formed))[0]?.entry.party ?? null
}

const articles = new Set('the la le les l el los las'.split(' '))
const withoutArticle = (tokens: readonly NameToken[]): readonly NameToken[] =>
  articles.has(tokens[0]?.keys[0] ?? '') ? tokens.slice(1) : tokens

type Place = {tokens: readonly NameToken[]; from: number; joined(index: number): boolean}

/** Every name that begins at a token, alone or in an official form. */
function candidatesAt(tries: Tries, place: Place): readonly Candidate[] {
  const {tokens, joined} = place
  const bare = (from: number): Candidate[] =>
    namesAt(tries.names, {tokens, from, joined}).flatMap(({end, value: entry}) => [
      {formed: from !== place.from, from, end, entry},
      ...(joined(end) && entry.party !== null ? namesAt(tries.endings, {tokens, from: end, joined}) : []).map(
        ending => ({formed: true, from, end: ending.end, entry})
      )
    ])
  const behindForm = namesAt(tries.forms, place).flatMap(({end: formEnd}) => {
    let start = formEnd
    while (start < formEnd + 3 && joined(start) && linkWords.has(tokens[start]?.keys[0] ?? '')) start += 1
    return joined(start) ? bare(start) : []
  })
  return [...bare(place.from), ...behindForm]
}

function find(tries: Tries, text: string, anyCase: boolean): readonly FoundParty[] {
  const tokens = tokensOf(text)
  const joined = (index: number): boolean =>
    /^[\s'’ʼ.,()（）_\p{Pd}]{0,3}$/u.test(text.slice(tokens[index - 1]?.end, tokens[index]?.start)) &&
    !/\n\s*\n/u.test(text.slice(tokens[index - 1]?.end, tokens[index]?.start))
  const found: FoundParty[] = []
  let index = 0
  while (index < tokens.length) {
    const best = candidatesAt(tries, {tokens, from: index, joined})
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
