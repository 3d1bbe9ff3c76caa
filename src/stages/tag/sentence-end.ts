/** What stands between two words, and the words on either side, as written. */
export type Gap = {readonly before: string; readonly between: string; readonly after: string}

/**
 * Whether a sentence ends in a gap. A full stop after an abbreviation, an initial, or in a symbol never ends
 * one: "para. 13", "the U.S. mission", "A/75/816". Bullets, semicolons and blank lines always do.
 */
export function endsSentence({before, between, after}: Gap): boolean {
  if (between === ' ' || between === '-' || between === ', ') return false
  if (/[。！？；؟؛۔•‣▪●;!?…]|\n\s*\n|\n\s*[-–*]\s/u.test(between)) return true
  const stop = between.indexOf('.')
  if (stop === -1 || !/\s/u.test(between.slice(stop))) return false
  const word = before.toLowerCase()
  if (/^\.\s*,/.test(between) || abbreviations.has(word)) return false
  if (beforeNumbers.has(word) && /^\p{Nd}/u.test(after)) return false
  if (/^\p{Lu}$/u.test(before)) return false
  return !/^\p{Ll}/u.test(after)
}

const wordsOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => line.split(' ')))

// Words of their own as well ("He said no. Then he left."), so only before a number.
const beforeNumbers = wordsOf('no nos art arts sec ch fig ed add st т с п г')

const abbreviations = wordsOf(
  'para paras par pp sect chap vol doc docs res rev corr annex approx ca cf eds',
  'eg ie vs viz al mr mrs ms dr prof gen col sgt lt hon inc ltd corp dept govt',
  'jan feb mar apr jun jul aug sept sep oct nov dec',
  'mme mm mlle chap réf sr sra dra párr párrs núm núms excmo excma págs pág ee uu',
  'пп ст гг др пр см рез док им'
)
