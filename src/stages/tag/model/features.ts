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
  for (const pair of pairsIn('concepts', reading.hits)) features.set(pair, counts.pair)
  for (const pair of pairsIn('fields', reading.fields)) features.set(pair, counts.pair)
  for (const firing of found) features.set(ruleFeature(firing), counts.rule)
  for (const word of wordsOf(reading, language)) features.set(wordFeature(word, language), counts.word)
  return features
}

/** The name of the feature that a rule holds. */
export const ruleFeature = ({says, pole, number}: Firing): string =>
  `rule ${pole === null ? says : `${says}=${pole}`}#${number}`

/** The name of the feature of a stem. */
export function wordFeature(word: string, language: UnLanguage): string {
  const known = wordNames[language].get(word)
  if (known !== undefined) return known
  const name = `word ${language} ${word}`
  // The text is hostile: a file of a million different words must not fill the memory.
  if (wordNames[language].size >= mostKept) wordNames[language].clear()
  wordNames[language].set(word, name)
  return name
}

const mostKept = 50_000
const wordNames: Readonly<Record<UnLanguage, Map<string, string>>> = {
  ar: new Map(),
  en: new Map(),
  es: new Map(),
  fr: new Map(),
  ru: new Map(),
  zh: new Map()
}

/** Every two that stand in one sentence, by name, each pair once. */
function pairsIn(
  kind: 'concepts' | 'fields',
  hits: ReadonlyMap<string, readonly Hit[]>
): ReadonlySet<string> {
  const bySentence = new Map<number, string[]>()
  for (const [name, found] of hits) {
    let before = -1
    for (const {sentence} of found) {
      if (sentence === before) continue
      before = sentence
      const list = bySentence.get(sentence)
      if (list === undefined) bySentence.set(sentence, [name])
      else list.push(name)
    }
  }
  const pairs = new Set<string>()
  for (const names of bySentence.values()) {
    for (let at = 1; at < names.length; at += 1)
      for (let other = 0; other < at; other += 1)
        pairs.add(pairFeature(kind, names[at] ?? '', names[other] ?? ''))
  }
  return pairs
}

function pairFeature(kind: 'concepts' | 'fields', one: string, other: string): string {
  const [first, second] = one < other ? [one, other] : [other, one]
  const known = pairNames[kind].get(first)
  const name = known?.get(second)
  if (name !== undefined) return name
  const made = `${kind} ${first} + ${second}`
  if (known === undefined) pairNames[kind].set(first, new Map([[second, made]]))
  else known.set(second, made)
  return made
}

// As many as there are concepts and fields in a pipeline, squared: a text cannot make more.
const pairNames = {
  concepts: new Map<string, Map<string, string>>(),
  fields: new Map<string, Map<string, string>>()
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
