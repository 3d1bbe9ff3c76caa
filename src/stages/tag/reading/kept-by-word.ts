import type {UnLanguage} from '../../../domain/document.js'

const longestKept = 64
const mostKept = 50_000

/**
 * What is worked out of a word, kept for the next time it stands somewhere. The text is hostile: neither may a file of a
 * million different words fill the memory, nor one of long ones.
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
    if (word.length > longestKept) return made
    if (kept[language].size >= mostKept) kept[language].clear()
    kept[language].set(word, made)
    return made
  }
}
