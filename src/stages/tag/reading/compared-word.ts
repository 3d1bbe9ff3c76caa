import type {UnLanguage} from '../../../domain/document.js'
import {keptByWord} from './kept-by-word.js'
import {formOf, stemOf} from './stemmer.js'

/** A word as it is compared, and from where to where it stands in the word as written. */
export type Compared = {
  readonly form: string
  readonly stem: string
  readonly from: number
  readonly to: number
}

/**
 * What a word as written is compared as: one word; a verb and "not" for "shouldn't"; or none, as a mark that stands for a
 * letter of its own in an Arabic font may leave nothing to compare. The same word always gives the same.
 */
export const comparedAs = keptByWord(worked)

function worked(written: string, language: UnLanguage): readonly Compared[] {
  const form = formOf(written, language)
  if (form === '') return []
  const to = written.length
  if (language !== 'en' || !/n['’]t$/.test(form)) return [{form, stem: stemOf(form, language), from: 0, to}]
  const cut = to - 3
  const verb = form.slice(0, -3)
  const full = verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb
  const not = {form: 'not', stem: stemOf('not', 'en'), from: cut, to}
  return cut > 0 ? [{form: full, stem: stemOf(full, 'en'), from: 0, to: cut}, not] : [not]
}
