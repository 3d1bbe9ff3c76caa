/** The languages of the United Nations that share the Latin script. */
const latinLanguages = ['en', 'es', 'fr'] as const
export type LatinLanguage = (typeof latinLanguages)[number]

/** Whether a language is one that `commonestIn` knows. */
export const hasCommonWords = (language: string): language is LatinLanguage =>
  latinLanguages.some(known => known === language)

/** How many of a text's words are among the commonest of each language, most first. */
export const commonestIn = (text: string): readonly CommonWords[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{1,1000}/gu) ?? []
  return latinLanguages
    .map(language => {
      const count = words.filter(word => commonWords[language].test(word)).length
      return {language, count, share: count / Math.max(words.length, 1)}
    })
    .toSorted((one, other) => other.count - one.count)
}

export type CommonWords = {
  readonly language: LatinLanguage
  readonly count: number
  /** Of all the text's words, 0–1. */
  readonly share: number
}

/** Words that stand in nearly every paragraph of one language and in none of the others. */
const commonWords = {
  en: /^(?:the|of|and|to|that|is|are|with|for|this|we|by|which|it|be|has|have|not|from|at|its|our)$/u,
  es: /^(?:el|los|las|y|del|con|una|su|sus|al|lo|esta|este|ha|es|nuestro|nuestra|en|ser|sin|más)$/u,
  fr: /^(?:le|et|du|des|qui|dans|pour|avec|une|au|aux|est|sur|par|ce|cette|nous|il|ne|pas|ses|sont|notre)$/u
} as const
