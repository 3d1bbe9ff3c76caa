import type {UnLanguage} from '../../../domain/document.js'
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
export function comparedAs(written: string, language: UnLanguage): readonly Compared[] {
  const before = known[language].get(written)
  if (before !== undefined) return before
  const compared = worked(written, language)
  // The text is hostile: neither may a file of a million different words fill the memory, nor one of long ones.
  if (written.length > longestKept) return compared
  if (known[language].size >= mostKept) known[language].clear()
  known[language].set(written, compared)
  return compared
}

const longestKept = 64
const mostKept = 50_000
const known: Readonly<Record<UnLanguage, Map<string, readonly Compared[]>>> = {
  ar: new Map(),
  en: new Map(),
  es: new Map(),
  fr: new Map(),
  ru: new Map(),
  zh: new Map()
}

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
