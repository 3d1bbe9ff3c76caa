/** What stands between two words, and the words on either side, as written. */
export type Gap = {readonly before: string; readonly between: string; readonly after: string}

/**
 * Whether a sentence ends in a gap. A full stop after an abbreviation, an initial, or in a symbol never ends
 * one: "para. 13", "the U.S. mission", "A/75/816". Bullets, semicolons and blank lines always do.
 */
export function endsSentence({before, between, after}: Gap): boolean {
  if (between === ' ' || between === '-' || between === ', ') return false
  if (/[。！？；؟؛۔•‣▪●;!?…]|\n\s*\n|\n\s*[-–*]\s/u.test(between)) return !insideParentheses(between)
  if (!/\.[^\p{L}\p{Nd}]*\s/u.test(between)) return false
  if (/^\.\s*,/.test(between) || abbreviations.has(before.toLowerCase())) return false
  if (/^\p{Lu}$/u.test(before)) return false
  return !/^\p{Ll}/u.test(after)
}

// "(see A; B)" is one sentence: a semicolon that opens or closes nothing but a citation does not end it.
const insideParentheses = (between: string): boolean => /^\s*\(?[!?]\)/.test(between)

const abbreviations = new Set(
  [
    'para paras par pp no nos art arts sect sec ch chap fig vol doc docs res rev corr add annex approx ca cf eds ed',
    'eg ie e.g i.e vs v viz al mr mrs ms dr prof st gen col sgt lt hon h.e inc ltd co corp dept govt jan feb mar apr',
    'jun jul aug sept sep oct nov dec',
    'mme mm mlle chap réf § sr sra dr dra párr párrs núm núms excmo excma arts págs pág ee uu',
    'п пп ст г гг т е д др пр с см рез док им п.п'
  ].flatMap(line => line.split(' '))
)
