import type {Question, Taxonomy} from '../../domain/pipeline/taxonomy.js'
import type {Tagger} from '../tags/coding.js'
import type {GoldRow} from '../tags/gold.js'

/** What a baseline may learn from. */
export type Lesson = {
  readonly taxonomies: readonly Taxonomy[]
  readonly questions: readonly Question[]
  /** Passages that people coded, none of them among those that it is held against. */
  readonly passages: readonly GoldRow[]
  /** The stems of a text in order, by its language; none in a language that is not known. */
  readonly stemsOf: (text: string, language: string) => readonly string[]
}

/** A simple tagger that a better one has to beat. */
export type Baseline = {readonly name: string; readonly taught: (lesson: Lesson) => Tagger}

/** The primary subtag of a language: `en` of `en-GB`. */
const primaryOf = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/** The value that a function gives for a language, made when it is first asked for. */
export function madeByLanguage<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>()
  return language => {
    const primary = primaryOf(language)
    const before = made.get(primary)
    if (before !== undefined) return before
    const now = make(primary)
    made.set(primary, now)
    return now
  }
}
