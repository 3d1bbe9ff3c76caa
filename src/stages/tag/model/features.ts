import type {UnLanguage} from '../../../domain/document.js'
import type {Hit, Reading} from '../reading/concepts.js'
import type {Firing} from '../rules/rule.js'

/**
 * What the model sees of a passage: the name of each feature, and how much it counts. `concept damage`, `field
 * hospital` and `rule gge-2015/f#1` mean the same in every language; `concepts` and `fields` name two of one
 * sentence; `word fr hôpital` is a stem, and knows its language.
 */
export type Features = ReadonlyMap<string, number>

/** How much one feature of each kind counts. */
const counts = {concept: 1, field: 1, pair: 0.5, rule: 1, word: 0.5} as const

/** The features of a reading in which these rules hold. */
export function featuresOf(reading: Reading, found: readonly Firing[], language: UnLanguage): Features {
  const features = new Map<string, number>()
  for (const concept of reading.hits.keys()) features.set(`concept ${concept}`, counts.concept)
  for (const field of reading.fields.keys()) features.set(`field ${field}`, counts.field)
  for (const pair of pairsIn(reading.hits)) features.set(`concepts ${pair}`, counts.pair)
  for (const pair of pairsIn(reading.fields)) features.set(`fields ${pair}`, counts.pair)
  for (const firing of found) features.set(ruleFeature(firing), counts.rule)
  for (const word of wordsOf(reading, language)) features.set(`word ${language} ${word}`, counts.word)
  return features
}

/** The name of the feature that a rule holds. */
export const ruleFeature = ({says, pole, number}: Firing): string =>
  `rule ${pole === null ? says : `${says}=${pole}`}#${number}`

/** Every two that stand in one sentence, by name. */
function pairsIn(hits: ReadonlyMap<string, readonly Hit[]>): ReadonlySet<string> {
  const bySentence = new Map<number, string[]>()
  for (const concept of [...hits.keys()].toSorted()) {
    for (const sentence of new Set((hits.get(concept) ?? []).map(hit => hit.sentence))) {
      const list = bySentence.get(sentence)
      if (list === undefined) bySentence.set(sentence, [concept])
      else list.push(concept)
    }
  }
  const pairs = new Set<string>()
  for (const concepts of bySentence.values()) {
    for (const [at, one] of concepts.entries()) {
      for (let next = at + 1; next < concepts.length; next += 1) pairs.add(`${one} + ${concepts[next]}`)
    }
  }
  return pairs
}

/** The stems of a text; of Chinese, where each character is a word, every two that stand together. */
export function wordsOf({words}: Reading, language: UnLanguage): ReadonlySet<string> {
  if (language !== 'zh') return new Set(words.map(({stem}) => stem))
  return new Set(
    words.flatMap(({stem, sentence}, at) => {
      const next = words[at + 1]
      return next?.sentence === sentence ? [stem + next.stem] : []
    })
  )
}
