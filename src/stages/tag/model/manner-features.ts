import type {UnLanguage} from '../../../domain/document.js'
import type {Moods} from '../../../domain/pipeline/lexicon.js'
import {type Manner, mannerOf} from '../manner/mood.js'
import type {Hit, Reading} from '../reading/concepts.js'
import type {Firing} from '../rules/rule.js'
import {type Features, wordFeature, wordsOf} from './features.js'
import type {Place} from './places.js'

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
export const mannerFeaturesOf = (focus: Focus, reading: Reading, context: Context): Features =>
  new Map([
    ...surroundingsOf(sentencesOf(focus), reading, context.language),
    ...ownMannerOf(focus, reading, context.moods)
  ])

/** The sentences that speak for a code. */
export const sentencesOf = ({places}: Pick<Focus, 'places'>): ReadonlySet<number> =>
  new Set(places.map(({sentence}) => sentence))

/** What stands in some sentences, beside them and elsewhere. */
export function surroundingsOf(
  sentences: ReadonlySet<number>,
  reading: Reading,
  language: UnLanguage
): Features {
  const features = new Map<string, number>()
  for (const [kind, found] of [
    ['concept', reading.hits],
    ['field', reading.fields]
  ] as const) {
    for (const [name, hits] of found) features.set(`${kind} ${name} ${whereOf(hits, sentences)}`, 1)
  }
  const words = reading.words.filter(({sentence}) => sentences.size === 0 || sentences.has(sentence))
  for (const word of wordsOf({...reading, words}, language)) features.set(wordFeature(word, language), 0.5)
  return features
}

/** The code, and the manner in which its rules, or the words that speak for it, are said. */
export function ownMannerOf(focus: Focus, reading: Reading, moods: Moods): Features {
  const features = new Map<string, number>()
  features.set(`code ${focus.code}`, 1)
  features.set(`taxonomy ${focus.code.split('/')[0]}`, 1)
  for (const {stance, act, voice} of mannersOf(focus, reading, moods)) {
    features.set(`stance ${stance}`, 1)
    features.set(`act ${act}`, 1)
    features.set(`voice ${voice}`, 1)
  }
  return features
}

type Context = {readonly moods: Moods; readonly language: UnLanguage}

function whereOf(hits: readonly Hit[], sentences: ReadonlySet<number>): 'here' | 'beside' | 'elsewhere' {
  if (sentences.size === 0 || hits.some(({sentence}) => sentences.has(sentence))) return 'here'
  const beside = hits.some(({sentence}) => sentences.has(sentence - 1) || sentences.has(sentence + 1))
  return beside ? 'beside' : 'elsewhere'
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
