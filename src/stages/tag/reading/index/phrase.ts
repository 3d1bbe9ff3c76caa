import type {UnLanguage} from '../../../../domain/document.js'
import {type Pattern, parsePattern} from '../pattern.js'
import {type Head, headsOf} from './heads.js'
import type {PlannedPhrase} from './plan.js'

/** A phrase of an index. */
export type Phrase = {
  /** The concept that it carries; or, for the model alone, the broad field that it belongs to. */
  readonly concept: string
  readonly kind: 'concept' | 'field'
  /** Whether it cancels hits of its concept. */
  readonly exception: boolean
  /** Whether it is found wherever it may begin, as a phrase of one word is. */
  readonly alone: boolean
  /** The number of the words for which it waits; `never` where it waits for none. */
  readonly waits: number
  /** What it looks for; read when it is first asked for, as most phrases never are. */
  readonly pattern: () => Pattern
}

/** Phrases that may begin with a word, and what each waits for, side by side: most are told by that alone. */
export type Phrases = {readonly all: readonly Phrase[]; readonly waits: Int32Array}

/** How phrases begin that were planned together, and in which language. */
export type Beginning = Omit<Head, 'runs'> & {readonly language: UnLanguage}

/** Phrases as they were planned. */
export const phrasesOf = (planned: readonly PlannedPhrase[], beginning: Beginning): readonly Phrase[] =>
  planned.map(([kind, concept, written, alone, waits]) => {
    let pattern: Pattern | null = null
    return {
      concept,
      kind,
      exception: written.startsWith('!'),
      alone,
      waits,
      pattern: () => {
        pattern ??= beginningSo(parsePattern(written, beginning.language), beginning)
        return pattern
      }
    }
  })

/** A pattern with those of its runs alone that begin in one way. */
function beginningSo(pattern: Pattern, {by, key, next}: Beginning): Pattern {
  const head = headsOf(pattern).find(each => each.by === by && each.key === key && each.next === next)
  return {...pattern, first: head?.runs ?? []}
}

/** Phrases beside what each waits for. */
export const together = (all: readonly Phrase[]): Phrases => ({
  all,
  waits: Int32Array.from(all, ({waits}) => waits)
})
