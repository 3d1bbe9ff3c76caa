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
 * What tells in which manner a passage speaks to a code: the code, what stands in the sentences that speak for it and
 * beside them, and what the moods of the rules make of it.
 */
export function mannerFeaturesOf(focus: Focus, reading: Reading, {moods, language}: Context): Features {
  const features = new Map<string, number>()
  const sentences = new Set(focus.places.map(({sentence}) => sentence))
  features.set(`code ${focus.code}`, 1)
  features.set(`taxonomy ${focus.code.split('/')[0]}`, 1)
  for (const [kind, found] of [
    ['concept', reading.hits],
    ['field', reading.fields]
  ] as const) {
    for (const [name, hits] of found) features.set(`${kind} ${name} ${whereOf(hits, sentences)}`, 1)
  }
  for (const {stance, act, voice} of mannersOf(focus, reading, moods)) {
    features.set(`stance ${stance}`, 1)
    features.set(`act ${act}`, 1)
    features.set(`voice ${voice}`, 1)
  }
  const words = reading.words.filter(({sentence}) => sentences.size === 0 || sentences.has(sentence))
  for (const word of wordsOf({...reading, words}, language)) features.set(wordFeature(word, language), 0.5)
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
