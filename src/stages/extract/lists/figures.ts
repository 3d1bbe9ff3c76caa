import {cjkFigure, cjkFormats} from './cjk-figures.js'

/**
 * A count as a word processor prints it in a format, by the names of ECMA-376 17.18.59; null where the format or
 * so high a count is not known, as an invented number could be cited.
 */
export const figureOf = (count: number, format: string): string | null => {
  if (!Number.isInteger(count) || count < 0 || count > highest) return null
  if (format === 'decimal' || format === 'decimalHalfWidth') return String(count)
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  if (count === 0) return null
  if (format === 'lowerRoman') return romanOf(count)
  if (format === 'upperRoman') return romanOf(count).toUpperCase()
  if (format === 'hebrew1') return hebrewOf(count)
  if (format === 'numberInDash') return `- ${count} -`
  const alphabet = alphabets[format]
  if (alphabet !== undefined) return letterOf(count, alphabet, /^(?:lower|upper)Letter$/.test(format))
  return cjkFormats.has(format) ? cjkFigure(count, format) : null
}

const highest = 9_999

const latin = 'abcdefghijklmnopqrstuvwxyz'
// Up to the letter after which programs differ on which one follows.
const russian = 'абвгдежзиклмнопрстуфхцчшщ'

/** The letters of a format, in its order. */
const alphabets: Readonly<Record<string, string>> = {
  lowerLetter: latin,
  upperLetter: latin.toUpperCase(),
  lowerAlphabet: latin,
  upperAlphabet: latin.toUpperCase(),
  russianLower: russian,
  russianUpper: russian.toUpperCase(),
  // The last letter is printed in two ways.
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهو',
  // Two orders are in use for the last six.
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشت',
  hebrew2: 'אבגדהוזחטיכלמנסעפצקרשת'
}

/** Where letters are repeated, the twenty-seventh is "aa", the twenty-eighth "bb"; elsewhere that is not known. */
const letterOf = (count: number, alphabet: string, repeated: boolean): string | null => {
  const turns = Math.ceil(count / alphabet.length)
  if (turns > 1 && !repeated) return null
  return (alphabet[(count - 1) % alphabet.length] ?? '').repeat(turns)
}

const romans: readonly (readonly [number, string])[] = [
  [1_000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

const romanOf = (count: number): string => {
  const [value, letters] = romans.find(([least]) => least <= count) ?? [1, '']
  return count <= 0 ? '' : letters + romanOf(count - value)
}

const hebrewUnits = ' אבגדהוזחט'
const hebrewTens = ' יכלמנסעפצ'
const hebrewHundreds = ' קרשת'

/** Hebrew numerals; 15 and 16 are written nine and six, nine and seven. */
const hebrewOf = (count: number): string | null => {
  if (count >= 500) return null
  const rest = count % 100
  const hundreds = hebrewHundreds[Math.floor(count / 100)] ?? ''
  const small =
    rest === 15 || rest === 16
      ? `ט${rest === 15 ? 'ו' : 'ז'}`
      : `${hebrewTens[Math.floor(rest / 10)] ?? ''}${hebrewUnits[rest % 10] ?? ''}`
  return (hundreds + small).replaceAll(' ', '')
}
