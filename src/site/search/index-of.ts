import {ofLabels} from '../../digest/words/labels.js'
import type {Digest} from '../../domain/digest/digest.js'
import {type UnLanguage, unLanguages} from '../../domain/document.js'
import type {Quote} from '../../domain/position.js'
import {stemOf} from '../../stages/tag/reading/stemmer.js'
import {simplified} from '../../stages/words/chinese.js'
import {isHan, searchedWords, termsOf} from './searched-words.js'

/** Words of a party that a search can lead to. */
export type SearchedPlace = {
  /** The place of the party in the digest. */
  readonly party: number
  /** The places of its codes and questions in the list of both. */
  readonly subjects: readonly number[]
  readonly language: string
  readonly text: string
}

/** What can be searched in an edition, the same for every language of its pages. */
export type SearchIndex = {
  readonly places: readonly SearchedPlace[]
  /** For each term the places that have it in any of its forms, ascending, and its other forms; by code units. */
  readonly terms: ReadonlyMap<string, {readonly places: readonly number[]; readonly forms: readonly string[]}>
}

/** Codes and questions of an edition in one list, as places name them. */
export const subjectsOf = ({
  questions,
  taxonomies
}: Digest): readonly {readonly id: string; readonly name: (language: UnLanguage) => string}[] =>
  [...taxonomies.flatMap(({codes}) => codes), ...questions].map(({code, labels}) => ({
    id: code,
    name: language => ofLabels(labels, language)
  }))

/** Every quote of an edition, each once, with all its words in all their forms. */
export function searchIndexOf(digest: Digest): SearchIndex {
  const places = placesOf(digest)
  const byForm = new Map<string, Set<number>>()
  const families = new Map<string, Set<string>>()
  for (const [place, {language, text}] of places.entries()) {
    const stemmed = stemmedAs(language)
    const words = searchedWords(text).map(word => ({
      ...word,
      form: isHan(word.form) ? simplified(word.form) : word.form
    }))
    for (const term of termsOf(words)) {
      add(byForm, term, place)
      add(families, `${stemmed} ${stemOf(term, stemmed)}`, term)
    }
  }
  const related = relatedForms(families)
  const terms = [...byForm.keys()].toSorted(byCodeUnits).map(term => {
    const forms = [...(related.get(term) ?? [term])].toSorted(byCodeUnits)
    const all = new Set(forms.flatMap(form => [...(byForm.get(form) ?? [])]))
    return [
      term,
      {places: [...all].toSorted((a, b) => a - b), forms: forms.filter(form => form !== term)}
    ] as const
  })
  return {places, terms: new Map(terms)}
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function placesOf(digest: Digest): readonly SearchedPlace[] {
  const parties = new Map(digest.parties.map(({id}, index) => [id, index]))
  const subjects = new Map(subjectsOf(digest).map(({id}, index) => [id, index]))
  const found = new Map<string, {party: number; subjects: Set<number>; quote: Quote}>()
  const said = [
    ...digest.cells.map(({party, code, quotes}) => ({party, subject: code, quotes})),
    ...digest.answers.map(({party, question, quotes}) => ({party, subject: question, quotes}))
  ]
  for (const {party, subject, quotes} of said)
    for (const quote of quotes) {
      const key = `${party} ${quote.submission} ${quote.start} ${quote.end}`
      const place = found.get(key) ?? {party: parties.get(party) ?? 0, subjects: new Set(), quote}
      place.subjects.add(subjects.get(subject) ?? 0)
      found.set(key, place)
    }
  return [...found.values()]
    .toSorted((a, b) => a.party - b.party)
    .map(({party, subjects, quote}) => ({
      party,
      subjects: [...subjects],
      language: quote.language,
      text: quote.text
    }))
}

/** All forms that share a stem with a form, in any language. */
function relatedForms(
  families: ReadonlyMap<string, ReadonlySet<string>>
): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>()
  for (const family of families.values())
    for (const form of family) for (const other of family) add(related, form, other)
  return related
}

function add<Key, Value>(to: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = to.get(key)
  if (known === undefined) to.set(key, new Set([value]))
  else known.add(value)
}

/** The language by whose rules words are stemmed; those of Chinese take nothing off any word. */
const stemmedAs = (language: string): UnLanguage =>
  unLanguages.find(known => known === language.toLowerCase().split('-')[0]) ?? 'zh'
