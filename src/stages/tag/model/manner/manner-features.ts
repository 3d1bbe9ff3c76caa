import type {UnLanguage} from '../../../../domain/document.js'
import type {Moods} from '../../../../domain/pipeline/lexicon.js'
import {type Manner, mannerOf} from '../../manner/mood.js'
import type {Reading} from '../../reading/concepts.js'
import type {Firing} from '../../rules/rule.js'
import {countOf, eachTwoWords, eachWord, type Features} from '../features.js'
import type {Place} from '../places.js'
import {eachOnce, type Row} from '../rows/row.js'
import type {Whereabouts} from '../rows/rows.js'
import type {Sightings} from '../rows/sightings.js'

/** A code of a passage, the places that speak for it, and the rules for it that hold. */
export type Focus = {
  readonly code: string
  readonly places: readonly Place[]
  readonly firings: readonly Firing[]
}

/**
 * What tells in which manner a passage speaks to a code: what stands in the sentences that speak for it and beside
 * them, which is the same for every code of the same sentences; and the code, and what the rules' moods make of it.
 */
export function mannerFeaturesOf(
  focus: Focus,
  reading: Reading,
  {moods, language}: {readonly moods: Moods; readonly language: UnLanguage}
): Features {
  const names = new Set<string>()
  const sentences = sentencesOf(focus)
  const isThere = (sentence: number): boolean => sentences.size === 0 || sentences.has(sentence)
  for (const [kind, hits] of [
    ['concept', reading.hits],
    ['field', reading.fields]
  ] as const) {
    for (const [name, list] of hits)
      names.add(
        `${kind} ${name} ${whereOf(
          list.map(({sentence}) => sentence),
          sentences
        )}`
      )
  }
  eachWord(reading, language, (stem, sentence) => {
    if (isThere(sentence)) names.add(`word ${language} ${stem}`)
  })
  eachTwoWords(reading, language, (one, next, sentence) => {
    if (isThere(sentence)) names.add(`words ${language} ${one} ${next}`)
  })
  for (const name of ownMannerOf(focus, reading, moods)) names.add(name)
  return new Map([...names].map(name => [name, countOf(name)]))
}

/** The sentences that speak for a code. */
export const sentencesOf = ({places}: Pick<Focus, 'places'>): ReadonlySet<number> =>
  new Set(places.map(({sentence}) => sentence))

/** The rows that speak of what stands in some sentences, beside them and elsewhere, each once. */
export function rowsAround(
  sentences: ReadonlySet<number>,
  sightings: Sightings,
  kind: 'stances' | 'acts'
): readonly Row[] {
  const bySentence = sightings[kind]
  const words = sentences.size === 0 ? bySentence : [...sentences].map(sentence => bySentence[sentence] ?? [])
  const where: Row[] = []
  for (const {entry, sentences: hits} of sightings.entries) {
    const row = entry[kind][whereOf(hits, sentences)]
    if (row !== undefined) where.push(row)
  }
  return eachOnce([where, ...words])
}

/** The code, and the manner in which its rules, or the words that speak for it, are said, as names of features. */
export function ownMannerOf(focus: Focus, reading: Reading, moods: Moods): ReadonlySet<string> {
  const names = new Set([`code ${focus.code}`, `taxonomy ${focus.code.split('/')[0]}`])
  for (const {stance, act, voice} of mannersOf(focus, reading, moods)) {
    names.add(`stance ${stance}`)
    names.add(`act ${act}`)
    names.add(`voice ${voice}`)
  }
  return names
}

/** Where the sentences of a concept or field stand, as seen from those that speak for a code. */
function whereOf(hits: readonly number[], sentences: ReadonlySet<number>): Whereabouts {
  if (sentences.size === 0) return 'here'
  let where: Whereabouts = 'elsewhere'
  for (const sentence of hits) {
    if (sentences.has(sentence)) return 'here'
    if (sentences.has(sentence - 1) || sentences.has(sentence + 1)) where = 'beside'
  }
  return where
}

/** The manner of each rule that holds; where none does, of the words that speak for the code. */
function mannersOf({code, places, firings}: Focus, reading: Reading, moods: Moods): readonly Manner[] {
  if (firings.length > 0) return firings.map(firing => mannerOf(firing, reading, moods))
  if (places.length === 0) return []
  const sentences = places.map(({sentence}) => sentence)
  const hits = places.map(place => ({concept: '', ...place}))
  const spoken: Firing = {
    says: code,
    pole: null,
    rejected: null,
    number: 0,
    rule: anyRule,
    hits,
    first: Math.min(...sentences),
    last: Math.max(...sentences)
  }
  return [mannerOf(spoken, reading, moods)]
}

const anyRule: Firing['rule'] = {
  all: [],
  none: [],
  nowhere: [],
  fewer: {},
  within: 'passage',
  context: 'none',
  sure: 0
}
