import type {Say as SayTerms} from '../../digest/words/say.js'
import type {NameOf} from '../../domain/acts/naming.js'
import type {UnLanguage} from '../../domain/document.js'
import type {Say} from '../words/say.js'
import type {Names} from './names.js'

/** The words that a piece of the page is written in. */
export type At = {
  readonly language: UnLanguage
  readonly say: Say
  /** The digest's own words for stances, acts, places and languages. */
  readonly terms: SayTerms
  readonly names: Names
  /** What people are called. */
  readonly nameOf: NameOf
  /** Whether the visitor may say something of passages. */
  readonly mayCorrect: boolean
}
