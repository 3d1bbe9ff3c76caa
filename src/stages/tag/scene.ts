import type {Lexicon, RuleBook} from '../../domain/pipeline/lexicon.js'
import {withoutUndone} from './manner/double-negation.js'
import type {Reading} from './reading/concepts.js'
import type {Scene} from './rules/rule.js'

/** The lexicon for a language, by its primary subtag: `en-GB` is read as `en`; null where there is none. */
export const lexiconFor = (language: string, lexicons: readonly Lexicon[]): Lexicon | null =>
  lexicons.find(lexicon => lexicon.language === language.toLowerCase().split('-')[0]) ?? null

/** What the rules are tried on: a reading, and where it shows what it is about. */
export const sceneOf = (reading: Reading, rules: RuleBook, inherited: boolean): Scene => ({
  reading: withoutUndone(reading, rules.moods),
  inherited,
  contextSentences: new Set(reading.hits.get(rules.context)?.map(hit => hit.sentence))
})
