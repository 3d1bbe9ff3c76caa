import {unLanguages} from '../../domain/document.js'
import {commonestIn, hasCommonWords} from '../language/common-words.js'
import {passageDetector} from '../language/detector.js'
import {languageByLetters} from '../language/letters.js'
import {inScript, languageOfScript, scriptOf, scriptOfLanguage} from '../language/script.js'
import {isTraditional} from '../words/chinese.js'

/**
 * The language of a passage, BCP 47: the document's, unless its script, its letters or, where it is long enough, its
 * words are plainly those of another; `und` where prose has the words of no language that is known.
 */
export const passageLanguage = async (text: string, documentLanguage: string): Promise<string> => {
  const script = scriptOf(text)
  if (script === null) return documentLanguage
  if (script === 'Hani') return chineseOrJapanese(text, documentLanguage)
  const told = languageByLetters(text, script)
  if (told !== null && told !== 'und') return told
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const passage: Passage = {text, script, letters, told}
  return scriptOfLanguage(documentLanguage) === script
    ? sameScript(passage, documentLanguage)
    : otherScript(passage, documentLanguage)
}

type Passage = {
  readonly text: string
  readonly script: string
  readonly letters: number
  /** What its letters show: nothing, or that it is not in the best-known language of its script. */
  readonly told: 'und' | null
}

const chineseOrJapanese = (text: string, documentLanguage: string): string => {
  const [primary] = documentLanguage.split('-')
  if (primary === 'ja' || /[\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(text)) return 'ja'
  if (isTraditional(text)) return 'zh-Hant'
  // Half of the characters are the same in both, so a short passage may show neither.
  return primary === 'zh' && text.length < fewLetters ? documentLanguage : 'zh'
}

/** Below this many letters the detector guesses; a line in a language without concepts tells nothing below the second. */
const fewLetters = 60
const fewLettersUncovered = 100
/** How much more like another language a passage must be than like the document's; Cyrillic ones are like each other. */
const plainly = (script: string): number => (script === 'Latn' ? 0.06 : 0)

const sameScript = async (passage: Passage, documentLanguage: string): Promise<string> => {
  const {text, letters, script, told} = passage
  const [primary = documentLanguage] = documentLanguage.split('-')
  if (letters < fewLetters) return documentLanguage
  if (told === null && soundsLike(text, primary)) return documentLanguage
  // Bilingual statements change language from one paragraph to the next; a quoted phrase does not count.
  const {language, reliable, scores} = (await passageDetector())(text)
  const distance = (scores[language] ?? 0) - (scores[primary] ?? 0)
  if (reliable && language !== primary && distance >= plainly(script)) {
    return letters >= leastLetters(language) ? inScript(language, script) : documentLanguage
  }
  return !reliable && hasCommonWords(primary) && isOfNone(text) ? 'und' : documentLanguage
}

const leastLetters = (language: string): number =>
  unLanguages.some(known => known === language) ? fewLetters : fewLettersUncovered

/** Whether a text has the common words of a language, so that no detector need be asked. */
const soundsLike = (text: string, language: string): boolean => {
  if (language === 'ru') return /[ыэё]/iu.test(text) && !/[іїєґўјљњћђџ]/iu.test(text)
  return commonestIn(text).some(found => found.language === language && found.share >= leastShare)
}

/** Of the passages of sixty letters in 49 English papers, one in 25 has fewer; of other languages hardly any has more. */
const leastShare = 0.1

const otherScript = async (passage: Passage, documentLanguage: string): Promise<string> => {
  const {text, letters, script, told} = passage
  if (letters >= fewLetters) {
    const {language, reliable} = (await passageDetector())(text)
    if (reliable) return language === documentLanguage ? documentLanguage : inScript(language, script)
  }
  if (told === 'und') return 'und'
  if (script !== 'Latn') return languageOfScript(script)
  const [most, next] = commonestIn(text)
  if (most !== undefined && next !== undefined && most.count > next.count) return most.language
  // Scraps of Latin letters in a text of another script are nearly always English terms.
  return documentLanguage === 'und' || isOfNone(text) ? 'und' : 'en'
}

/** Prose of so many words has some of the commonest words of its language; a list of names has few small letters. */
const fewestWords = 12
const leastCommon = 0.05

// A paragraph in a language that is not read must not count as read: what it says would look like silence.
const isOfNone = (text: string): boolean => {
  const written = text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)?.length ?? 0
  return written >= fewestWords && (commonestIn(text)[0]?.count ?? 0) < leastCommon * written
}
