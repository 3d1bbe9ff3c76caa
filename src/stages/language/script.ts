import {plainCharacters} from './plain-characters.js'

/** The script of most of a text's letters, by its ISO 15924 code; null where none has more than half of them. */
export const scriptOf = (text: string): string | null => {
  const {letters: latin, others} = plainCharacters(text)
  const letters = latin + count(others, /\p{L}/gu)
  // One Han character says what two or three Latin letters say.
  const all = letters + (hanWeight - 1) * count(others, /\p{Script=Han}/gu)
  for (const [script, pattern] of scripts) {
    const found = count(others, pattern) + (script === 'Latn' ? latin : 0)
    const weight = found * (script === 'Hani' ? hanWeight : 1)
    if (weight * 2 > all) return script
  }
  return null
}

const hanWeight = 2.5

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const scripts: readonly (readonly [script: string, letters: RegExp])[] = (
  [
    ['Latn', 'Latin'],
    ['Cyrl', 'Cyrillic'],
    ['Arab', 'Arabic'],
    ['Hani', 'Han'],
    ['Kana', 'Hiragana}\\p{Script=Katakana'],
    ['Hang', 'Hangul'],
    ['Grek', 'Greek'],
    ['Hebr', 'Hebrew'],
    ['Deva', 'Devanagari'],
    ['Armn', 'Armenian'],
    ['Geor', 'Georgian'],
    ['Thai', 'Thai'],
    ['Ethi', 'Ethiopic'],
    ['Beng', 'Bengali'],
    ['Taml', 'Tamil'],
    ['Khmr', 'Khmer'],
    ['Laoo', 'Lao'],
    ['Mymr', 'Myanmar'],
    ['Sinh', 'Sinhala'],
    ['Thaa', 'Thaana']
  ] as const
).map(([script, name]) => [script, new RegExp(`[\\p{Script=${name}}]`, 'gu')])

/** The script that a language is written in, unless its tag says another; of several together, the commonest. */
export const scriptOfLanguage = (language: string): string => {
  if (language === 'und') return 'Zyyy'
  const script = new Intl.Locale(language).maximize().script ?? 'Zyyy'
  return mainScripts[script] ?? script
}

const mainScripts: Readonly<Record<string, string>> = {Hans: 'Hani', Hant: 'Hani', Jpan: 'Kana', Kore: 'Hang'}

/** The best-known language of a script: `ru` for Cyrillic, `ar` for Arabic, `el` for Greek. */
export const languageOfScript = (script: string): string =>
  new Intl.Locale(`und-${script}`).maximize().language

/** The tag of a language in a script: the script is named only where it is not the language's usual one. */
export const inScript = (language: string, script: string): string =>
  scriptOfLanguage(language) === script ? language : `${language}-${script}`
