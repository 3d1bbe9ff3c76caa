import type {UnLanguage} from '../../domain/document.js'
import {UserError} from '../../domain/errors.js'
import {parsePattern} from '../../stages/tag/reading/pattern.js'

/** What is wrong with a phrase of the pattern language, in one sentence; null where it can be looked for. */
export function faultOfPhrase(phrase: string, language: UnLanguage): string | null {
  try {
    parsePattern(phrase, language)
    return null
  } catch (error) {
    if (error instanceof UserError) return `${error.message}.`
    throw error
  }
}
