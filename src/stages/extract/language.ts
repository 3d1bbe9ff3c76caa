type Language = {readonly language: string; readonly sure: boolean}

/** Fewer letters than this never make a language sure. */
const fewLetters = 60
const sampleLength = 1_500
const sampleCount = 7

/**
 * The language of most of a text, BCP 47, or `und`. Chinese and Arabic are told by their script;
 * the others by samples taken evenly from the text, which must agree for the answer to be sure.
 */
export const languageOf = async (text: string): Promise<Language> => {
  const samples = samplesOf(text)
  const letters = samples.join('').match(/\p{L}/gu) ?? []
  if (letters.length === 0) return {language: 'und', sure: false}
  return byScript(letters) ?? (await byWords(samples, letters.length))
}

const samplesOf = (text: string): readonly string[] => {
  if (text.length <= sampleLength * sampleCount) return [text]
  const step = Math.floor((text.length - sampleLength) / (sampleCount - 1))
  return Array.from({length: sampleCount}, (_, i) => text.slice(i * step, i * step + sampleLength))
}

const byScript = (letters: readonly string[]): Language | null => {
  const share = (pattern: RegExp) => letters.filter(letter => pattern.test(letter)).length / letters.length
  const sure = letters.length >= fewLetters
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)
  if (kana > 0.1) return {language: 'ja', sure}
  if (share(/\p{Script=Hangul}/u) > 0.5) return {language: 'ko', sure}
  if (share(/\p{Script=Han}/u) > 0.5) return {language: 'zh', sure}
  // Letters that Persian and Urdu have and Arabic has not; other languages of the script are left to the words.
  const other = share(/[پچژگکیٹڈڑںےۓھ]/u)
  if (share(/\p{Script=Arabic}/u) > 0.5 && other < 0.02) return {language: 'ar', sure}
  return null
}

const byWords = async (samples: readonly string[], letters: number): Promise<Language> => {
  const {eld} = await detector()
  const found = samples.map(sample => eld.detect(sample))
  const votes = (language: string) => found.filter(result => result.language === language).length
  const language = found.map(result => result.language).toSorted((a, b) => votes(b) - votes(a))[0] ?? ''
  if (language === '') return {language: 'und', sure: false}
  const reliable = found.filter(result => result.language === language && result.isReliable()).length
  return {language, sure: letters >= fewLetters && reliable / samples.length > 0.6}
}

// Half a second and 30 MB to load, so only when the script does not say.
const detector = () => import('eld/medium')
