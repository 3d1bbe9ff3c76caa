import type {UnLanguage} from '../../../domain/document.js'
import type {Hit, Reading} from '../reading/concepts.js'
import type {Firing} from '../rules/rule.js'
import type {Seen} from './seen.js'

/**
 * What the model sees of a passage: the name of each feature, and how much it counts. `concept damage`, `field
 * hospital` and `rule gge-2015/f#1` mean the same in every language; `word fr hôpital` is a stem, and `words fr pas
 * nécessair` are two that stand together: they know their language. Only training goes by names: where a passage is tagged, a feature is a row of a table (`rows/`).
 */
export type Features = ReadonlyMap<string, number>

/** How much a feature counts, by its name. */
export const countOf = (name: string): number => (halves.has(name.slice(0, name.indexOf(' '))) ? 0.5 : 1)

const halves: ReadonlySet<string> = new Set(['word', 'words'])

/** The features of a stretch of a scene, by name. */
export function featuresOf({scene: {reading}, language, firings, answers, first, last}: Seen): Features {
  const found = new Set<string>()
  const words = new Set<string>()
  const here = (sentence: number): boolean => sentence >= first && sentence <= last
  for (const [kind, hits] of [
    ['concept', reading.hits],
    ['field', reading.fields]
  ] as const) {
    for (const [name, list] of hits)
      if (list.some(({sentence}) => here(sentence))) found.add(`${kind} ${name}`)
  }
  eachWord(reading, language, (word, sentence) => {
    if (here(sentence)) words.add(`word ${language} ${word}`)
  })
  eachTwoWords(reading, language, (one, next, sentence) => {
    if (here(sentence)) words.add(`words ${language} ${one} ${next}`)
  })
  // In this order, as sums of a training run depend on it to the last bit.
  const names = [...found, ...firings.map(ruleFeature), ...words, ...answers.map(({feature}) => feature)]
  return new Map(names.map(name => [name, countOf(name)]))
}

/** The name of the feature that a rule holds. */
export const ruleFeature = ({says, pole, number}: Firing): string =>
  `rule ${pole === null ? says : `${says}=${pole}`}#${number}`

/** The sentences in which hits of one name stand, in order. */
export function sentencesOf(hits: readonly Hit[]): readonly number[] {
  // Hits stand in order, so those of one sentence stand together.
  const sentences: number[] = []
  for (const {sentence} of hits) if (sentences[sentences.length - 1] !== sentence) sentences.push(sentence)
  return sentences
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
