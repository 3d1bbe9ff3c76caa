import {type Detection, documentDetector} from '../language/detector.js'
import {languageByLetters} from '../language/letters.js'
import {plainCharacters} from '../language/plain-characters.js'
import {samplesOf} from '../language/samples.js'
import {inScript, languageOfScript, scriptOf} from '../language/script.js'
import {isTraditional} from '../words/chinese.js'
import {wordShare} from '../words/word-share.js'

type Language = {readonly language: string; readonly sure: boolean}

/** Fewer letters than this never make a language sure. */
const fewLetters = 60

/**
 * The language of most of a text, BCP 47, with its script where that is not the usual one (`sr-Latn`, `zh-Hant`), or
 * `und`. It is told by script and letters where these suffice; else by samples taken evenly from the text, which must
 * agree, and hold words of the language where these are known, for the answer to be sure.
 */
export const languageOf = async (text: string): Promise<Language> => {
  const samples = samplesOf(text)
  const whole = samples.join('\n')
  const script = scriptOf(whole)
  const plain = plainCharacters(whole)
  const letters = plain.letters + (plain.others.match(/\p{L}/gu)?.length ?? 0)
  if (letters === 0) return {language: 'und', sure: false}
  const told = byScript(whole, script) ?? byLetters(whole, script)
  return told === null
    ? byWords(samples, {script, letters})
    : {language: told, sure: letters >= fewLetters && !isContradicted(whole, told)}
}

/** Scripts that one language has made its own, and those of Chinese and Japanese. */
const byScript = (text: string, script: string | null): string | null => {
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (kana > leastKana * (kana + han) && (script === 'Hani' || script === 'Kana')) return 'ja'
  if (script === 'Hani') return isTraditional(text) ? 'zh-Hant' : 'zh'
  if (script === null || sharedScripts.has(script)) return null
  return languageOfScript(script)
}

const leastKana = 0.1
const sharedScripts: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Arab', 'Deva', 'Hebr'])

const byLetters = (text: string, script: string | null): string | null => {
  const language = script === null ? null : languageByLetters(text, script)
  return language === 'und' ? null : language
}

type Writing = {readonly script: string | null; readonly letters: number}

const byWords = async (samples: readonly string[], {script, letters}: Writing): Promise<Language> => {
  const detect = await documentDetector()
  const found: Detection[] = []
  const reliableVotes = (language: string) =>
    found.filter(result => result.language === language && result.reliable).length
  for (const sample of samples) {
    const next = detect(sample)
    found.push(next)
    // The others cannot outvote it any more, nor make it less sure.
    if (reliableVotes(next.language) > mostVotes * samples.length) break
  }
  const votes = (language: string) => found.filter(result => result.language === language).length
  const language = found.map(result => result.language).toSorted((a, b) => votes(b) - votes(a))[0] ?? 'und'
  if (language === 'und') return {language, sure: false}
  const sure = letters >= fewLetters && reliableVotes(language) > mostVotes * samples.length
  // A guess at a language whose words the text has not is worse than none: its silence would count.
  if (isContradicted(samples.join('\n'), language)) return {language: sure ? language : 'und', sure: false}
  return {language: script === null ? language : inScript(language, script), sure}
}

/** Above this share of samples that are reliably in one language, the text is surely in it. */
const mostVotes = 0.6

/** Whether the words of a language are known and most of the text's words are not among them. */
const isContradicted = (text: string, language: string): boolean => {
  const share = wordShare(text, language)
  return share !== null && share < fewWords
}

/** Texts of the known languages have 0.7 or more, most of them 0.9; so may a near neighbour of theirs. */
const fewWords = 0.4
