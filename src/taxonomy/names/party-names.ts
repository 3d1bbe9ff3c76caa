import {type UnLanguage, unLanguages} from '../../domain/document.js'
import type {Party} from '../../domain/pipeline/taxonomy.js'
import {buildTries, type FoundParty, findNames, partyNamed} from './name-finder.js'
import {type NameToken, tokensOf} from './name-tokens.js'
import {listedCountries} from './state-names.js'

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
    return partyNamed(tries, tokens) ?? partyNamed(tries, withoutArticle(tokens))
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
    findIn: (text, {anyCase = false} = {}) => findNames(tries, text, anyCase)
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

const articles = new Set('the la le les l el los las'.split(' '))
const withoutArticle = (tokens: readonly NameToken[]): readonly NameToken[] =>
  articles.has(tokens[0]?.keys[0] ?? '') ? tokens.slice(1) : tokens
