import chardet from 'chardet'
import {listedLanguages} from '../../words/word-lists.js'
import {fewestWords, wordsIn, wordsKnown} from '../../words/word-share.js'
import {languageOf} from '../language.js'
import {decodeAs} from './decode.js'
import {olderEncodings} from './encodings.js'

/** A text whose encoding was found by what it says. */
export type GuessedText = {readonly charset: string; readonly text: string}

/**
 * A text in an encoding that it does not name: the one in which its words are words, else the one that a detector
 * finds by its letters, where the language agrees; a few words in the Western one. Null where nothing is sure.
 */
export const guessedText = async (bytes: Uint8Array): Promise<GuessedText | null> =>
  byWords(bytes) ?? (await byLetters(bytes)) ?? (await asWestern(bytes))

/** Bytes enough for some thousands of words. */
const sampleLength = 60_000
/** In the wrong encoding, hardly a word in five is a word; in the right one, four in five, names and all. */
const leastKnown = 0.5

const byWords = (bytes: Uint8Array): GuessedText | null => {
  const sample = bytes.subarray(0, sampleLength)
  const judged = olderEncodings.flatMap(({charset, script, languages}) => {
    const text = decodeAs(charset, sample)
    const broken = shareBroken(text)
    if (!isOfScript(text, script) || broken > mostBroken) return []
    const share = Math.max(...languages.map(language => shareKnown(text, language)))
    // Two encodings may differ in a letter or two, which break the few words that have them.
    return share < leastKnown ? [] : [{charset, score: share - 5 * broken}]
  })
  const [best] = judged.toSorted((a, b) => b.score - a.score)
  return best === undefined ? null : {charset: best.charset, text: decodeAs(best.charset, bytes)}
}

/** Of all words, also of those that may be names; 0 where they are too few to tell. */
const shareKnown = (text: string, language: keyof typeof listedLanguages): number => {
  const {known, all} = wordsKnown(text, language)
  if (all < fewestWords) return 0
  return language === 'zh' ? known / all : known / wordsIn(text, listedLanguages[language]).length
}

/** Most characters that are no ASCII are letters of the script, or signs; hardly any is lost. */
const isOfScript = (text: string, script: RegExp): boolean => {
  const foreign = text.match(/[^\0-\x7F]/gu)?.length ?? 0
  const lost = text.match(/[\uFFFD\u0080-\u009F]/gu)?.length ?? 0
  const signs = text.match(/[\u00A0-\u00BF\u2010-\u203A\u20AC\u3000-\u303F\uFF00-\uFFEF\p{M}]/gu)?.length ?? 0
  const own = (text.match(script) ?? []).filter(letter => letter > '\x7F').length
  return lost <= 0.01 * foreign + 1 && own + signs >= 0.9 * foreign
}

/** In the right encoding a word in fifty at most has a sign or a capital in its middle. */
const mostBroken = 0.02

/** How many words in one have a sign or a capital in their middle, as words of no language have. */
const shareBroken = (text: string): number => {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  const breaks =
    text.match(/\p{L}[\u0080-\u00AC\u00AE-\u00B6\u00B8-\u00BF\u201A-\u203A]\p{L}|\p{Ll}\p{Lu}/gu)?.length ?? 0
  return breaks / Math.max(words, 1)
}

/** What the detector says in a hundred of letters that fit no language well. */
const leastConfidence = 25

const byLetters = async (bytes: Uint8Array): Promise<GuessedText | null> => {
  const [found] = chardet
    .analyse(bytes.subarray(0, sampleLength))
    .filter(({name}) => !/^(?:ASCII|UTF)/.test(name))
  if (found === undefined || found.confidence < leastConfidence) return null
  const sample = decodeAs(found.name, bytes.subarray(0, sampleLength))
  if (shareBroken(sample) > mostBroken) return null
  const {language, sure} = await languageOf(sample)
  return sure || language === found.lang ? {charset: found.name, text: decodeAs(found.name, bytes)} : null
}

/** Of the letters of a text in a language of western Europe, hardly one in ten has an accent. */
const mostAccents = 0.25

const asWestern = async (bytes: Uint8Array): Promise<GuessedText | null> => {
  const charset = 'windows-1252'
  const sample = decodeAs(charset, bytes.subarray(0, sampleLength))
  const letters = sample.match(/\p{L}/gu) ?? []
  const accents = letters.filter(letter => letter > '\x7F').length
  if (shareBroken(sample) > mostBroken || accents > mostAccents * letters.length) return null
  const {language} = await languageOf(sample)
  return ['en', 'es', 'fr'].includes(language) ? {charset, text: decodeAs(charset, bytes)} : null
}
