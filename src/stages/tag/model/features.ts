import type {UnLanguage} from '../../../domain/document.js'
import type {Hit, Reading} from '../reading/concepts.js'
import type {Firing} from '../rules/rule.js'
import type {Seen} from './seen.js'

/**
 * What the model sees of a passage: the name of each feature, and how much it counts. `concept damage`, `field
 * hospital` and `rule gge-2015/f#1` mean the same in every language; `concepts` and `fields` name two of one
 * sentence; `word fr hôpital` is a stem, and `words fr pas nécessair` are two that stand together: they know their
 * language. Only training goes by names: where a passage is tagged, a feature is a row of a table (`rows.ts`).
 */
export type Features = ReadonlyMap<string, number>

/** How much a feature counts, by its name. */
export const countOf = (name: string): number => (halves.has(name.slice(0, name.indexOf(' '))) ? 0.5 : 1)

const halves: ReadonlySet<string> = new Set(['concepts', 'fields', 'word', 'words'])

/** How features are told apart: by name in training, by the rows of a table in tagging. None is undefined. */
export type FeatureBook<Entry, Feature> = {
  readonly entry: (kind: 'concept' | 'field', name: string) => Entry | undefined
  readonly alone: (entry: Entry) => Feature | undefined
  readonly pair: (one: Entry, other: Entry) => Feature | undefined
  readonly word: (stem: string, language: UnLanguage) => Feature | undefined
  /** A stem, or in Chinese two characters, with what stands right behind. */
  readonly words: (one: string, next: string, language: UnLanguage) => Feature | undefined
}

/** Calls `take` with each feature of the words of a reading, and with its sentence; one that stands twice may come twice. */
export function eachFeature<Entry, Feature>(
  reading: Reading,
  language: UnLanguage,
  book: FeatureBook<Entry, Feature>,
  take: (feature: Feature, sentence: number) => void
): void {
  const concepts = entriesOf('concept', reading.hits, book)
  const fields = entriesOf('field', reading.fields, book)
  for (const found of [concepts, fields]) {
    for (const {entry, sentences} of found) {
      const feature = book.alone(entry)
      if (feature !== undefined) for (const sentence of sentences) take(feature, sentence)
    }
  }
  eachPair(concepts, book, take)
  eachPair(fields, book, take)
  eachWord(reading, language, (word, sentence) => {
    const feature = book.word(word, language)
    if (feature !== undefined) take(feature, sentence)
  })
  eachTwoWords(reading, language, (one, next, sentence) => {
    const feature = book.words(one, next, language)
    if (feature !== undefined) take(feature, sentence)
  })
}

/** The features of a stretch of a scene, by name. */
export function featuresOf({scene, language, firings, answers, first, last}: Seen): Features {
  const found = new Set<string>()
  const words = new Set<string>()
  eachFeature(scene.reading, language, bookOfNames, (name, sentence) => {
    if (sentence >= first && sentence <= last) (/^words? /.test(name) ? words : found).add(name)
  })
  // In this order, as sums of a training run depend on it to the last bit.
  const names = [...found, ...firings.map(ruleFeature), ...words, ...answers.map(({feature}) => feature)]
  return new Map(names.map(name => [name, countOf(name)]))
}

/** The name of the feature that a rule holds. */
export const ruleFeature = ({says, pole, number}: Firing): string =>
  `rule ${pole === null ? says : `${says}=${pole}`}#${number}`

type Named = {readonly kind: 'concept' | 'field'; readonly name: string}

const bookOfNames: FeatureBook<Named, string> = {
  entry: (kind, name) => ({kind, name}),
  alone: ({kind, name}) => `${kind} ${name}`,
  pair: ({kind, name}, other) =>
    name < other.name ? `${kind}s ${name} + ${other.name}` : `${kind}s ${other.name} + ${name}`,
  word: (stem, language) => `word ${language} ${stem}`,
  words: (one, next, language) => `words ${language} ${one} ${next}`
}

type Found<Entry> = {readonly entry: Entry; readonly sentences: readonly number[]}

function entriesOf<Entry, Feature>(
  kind: 'concept' | 'field',
  hits: Reading['hits'],
  book: FeatureBook<Entry, Feature>
): readonly Found<Entry>[] {
  const found: Found<Entry>[] = []
  for (const [name, list] of hits) {
    const entry = book.entry(kind, name)
    if (entry !== undefined) found.push({entry, sentences: sentencesOf(list)})
  }
  return found
}

// Hits stand in order, so those of one sentence stand together.
function sentencesOf(hits: readonly Hit[]): readonly number[] {
  const sentences: number[] = []
  for (const {sentence} of hits) if (sentences.at(-1) !== sentence) sentences.push(sentence)
  return sentences
}

/** Every two that stand in one sentence. */
function eachPair<Entry, Feature>(
  found: readonly Found<Entry>[],
  book: FeatureBook<Entry, Feature>,
  take: (feature: Feature, sentence: number) => void
): void {
  const bySentence = new Map<number, Entry[]>()
  for (const {entry, sentences} of found) {
    for (const sentence of sentences) {
      const beside = bySentence.get(sentence)
      if (beside === undefined) bySentence.set(sentence, [entry])
      else beside.push(entry)
    }
  }
  for (const [sentence, entries] of bySentence) {
    for (const [at, one] of entries.entries()) {
      for (let before = 0; before < at; before += 1) {
        const other = entries[before]
        const feature = other === undefined ? undefined : book.pair(one, other)
        if (feature !== undefined) take(feature, sentence)
      }
    }
  }
}

/** The stems of a text; of Chinese, where each character is a word, every two that stand together. */
export function eachWord(
  {words}: Pick<Reading, 'words'>,
  language: UnLanguage,
  take: (word: string, sentence: number) => void
): void {
  if (language !== 'zh') {
    for (const {stem, sentence} of words) take(stem, sentence)
    return
  }
  for (let at = 1; at < words.length; at += 1) {
    const [one, other] = [words[at - 1], words[at]]
    if (one !== undefined && other?.sentence === one.sentence) take(one.stem + other.stem, one.sentence)
  }
}

/** Every two stems that stand together in a sentence; in Chinese, two characters and the next. */
export function eachTwoWords(
  {words}: Pick<Reading, 'words'>,
  language: UnLanguage,
  take: (one: string, next: string, sentence: number) => void
): void {
  const chinese = language === 'zh'
  for (let at = chinese ? 2 : 1; at < words.length; at += 1) {
    const [one, next] = [words[at - 1], words[at]]
    if (one === undefined || next?.sentence !== one.sentence) continue
    if (!chinese) take(one.stem, next.stem, one.sentence)
    else {
      const before = words[at - 2]
      if (before?.sentence === one.sentence) take(before.stem + one.stem, next.stem, one.sentence)
    }
  }
}
