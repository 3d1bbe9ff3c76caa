import type {UnLanguage} from '../../../domain/document.js'
import {keep} from './keep.js'

const longestKept = 64

/**
 * What is worked out of a word, kept for the next time it stands somewhere. Long ones are not, as a hostile file may hold
 * many.
 */
export function keptByWord<Made>(
  workOut: (word: string, language: UnLanguage) => Made
): (word: string, language: UnLanguage) => Made {
  const kept: Readonly<Record<UnLanguage, Map<string, Made>>> = {
    ar: new Map(),
    en: new Map(),
    es: new Map(),
    fr: new Map(),
    ru: new Map(),
    zh: new Map()
  }
  return (word, language) => {
    const before = kept[language].get(word)
    if (before !== undefined) return before
    const made = workOut(word, language)
    return word.length > longestKept ? made : keep(kept[language], word, made)
  }
}
