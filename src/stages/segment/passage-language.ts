/**
 * The language of a passage, BCP 47: the document's, unless most of its letters are of another script, or its
 * commonest words are plainly those of another language of the United Nations; `und` where prose has none of these.
 */
export const passageLanguage = (text: string, documentLanguage: string): string => {
  const script = scriptOf(text)
  if (script === null) return documentLanguage
  if (script !== 'Latn') {
    return scriptOfLanguage(documentLanguage) === script ? documentLanguage : languageOfScript[script]
  }
  const words = wordCounts(text)
  const own = words.find(({language}) => language === documentLanguage)?.count ?? 0
  const [most, next] = words
  if (most === undefined || next === undefined) return documentLanguage
  if (scriptOfLanguage(documentLanguage) === 'Latn') {
    // Bilingual statements change language from one paragraph to the next; a quoted phrase does not count.
    const plainly = most.count >= 5 && most.count >= 3 * next.count && most.count >= 3 * own
    const comparable = latinLanguages.some(language => language === documentLanguage)
    if (!comparable) return documentLanguage
    if (plainly) return most.language
    return isOfNone(text, most.count) ? 'und' : documentLanguage
  }
  if (most.count > next.count) return most.language
  // Scraps of Latin letters in a text of another script are nearly always English terms.
  return documentLanguage === 'und' ? 'und' : 'en'
}

/** Prose of so many words has some of the commonest words of its language; a list of names has few small letters. */
const fewestWords = 20
const leastShare = 0.05

// A paragraph in a language that is not read must not count as read: what it says would look like silence.
const isOfNone = (text: string, commonest: number): boolean => {
  const written = text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)?.length ?? 0
  return written >= fewestWords && commonest < leastShare * written
}

const languageOfScript = {Arab: 'ar', Cyrl: 'ru', Hani: 'zh'} as const
const latinLanguages = ['en', 'es', 'fr'] as const
type Script = keyof typeof languageOfScript | 'Latn'

const scriptLetters: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hani', /\p{Script=Han}/gu]
]

/** The script of more than half of the letters. */
const scriptOf = (text: string): Script | null => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const most = scriptLetters.find(([, pattern]) => 2 * (text.match(pattern)?.length ?? 0) > letters)
  return most?.[0] ?? null
}

const scriptOfLanguage = (language: string): string => {
  if (language === 'und') return 'Zyyy'
  const script = new Intl.Locale(language).maximize().script ?? 'Zyyy'
  return script === 'Hans' || script === 'Hant' ? 'Hani' : script
}

/** Words that stand in nearly every paragraph of one language and in none of the others. */
const commonWords = {
  en: /^(?:the|of|and|to|that|is|are|with|for|this|we|by|which|it|be|has|have|not|from|at|its|our)$/u,
  es: /^(?:el|los|las|y|del|con|por|para|una|su|sus|al|lo|esta|este|como|ha|se|es|nuestro|nuestra)$/u,
  fr: /^(?:le|et|du|des|qui|dans|pour|avec|une|au|aux|est|sur|par|ce|cette|nous|il|ne|pas|ses|sont|notre)$/u
} as const

const wordCounts = (text: string): {readonly language: string; readonly count: number}[] => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return latinLanguages
    .map(language => ({language, count: words.filter(word => commonWords[language].test(word)).length}))
    .toSorted((one, other) => other.count - one.count)
}
