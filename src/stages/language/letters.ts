/**
 * The language that a text's own letters show, BCP 47, where its neighbours in the same script have none of them: a
 * Kazakh text is no Russian one. `und` where they are of a language that cannot be named, null where they do not tell.
 */
export const languageByLetters = (text: string, script: string): string | null => {
  const told = tellingLetters[script]
  if (told === undefined) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (count(told.own) < leastShare * letters) return script === 'Arab' && hasArticles(text) ? 'ar' : null
  return told.languages.find(([, pattern]) => count(pattern) >= rarestShare * letters)?.[0] ?? 'und'
}

/** A foreign name may bring in a letter or two. */
const leastShare = 0.007
const rarestShare = 0.001

/** One Arabic word in three has the article; of Persian and Urdu ones, one in fifty. */
const hasArticles = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{M}]{2,1000}/gu) ?? []
  const articles = words.filter(word => article.test(word.normalize('NFKC'))).length
  return words.length < fewWords || articles >= leastArticles * words.length
}

const article = /^[وفبك]?[اأإٱ]?ل/u
const fewWords = 12
const leastArticles = 0.08

type TellingLetters = {
  /** Letters that the best-known languages of the script have not. */
  readonly own: RegExp
  /** In this order: the letters of the first are in no later one. */
  readonly languages: readonly (readonly [language: string, letters: RegExp])[]
}

const tellingLetters: Readonly<Record<string, TellingLetters>> = {
  Cyrl: {
    own: /[әғқңөұүһҳҷӯӣҹҝҗѓќѕ]/giu,
    languages: [
      ['tg', /[ҷӯӣ]/giu],
      ['tt', /җ/giu],
      ['kk', /ұ/giu],
      ['az-Cyrl', /[ҹҝ]/giu],
      ['uz-Cyrl', /ҳ/giu],
      ['ky', /ң/giu],
      ['mn', /[өү]/giu],
      ['mk', /[ѓќѕ]/giu]
    ]
  },
  Arab: {
    // Persian ye and kaf are left out: fonts put them into Arabic words.
    own: /[پچژگٹڈڑںےۓڕێۆەڵټډړښځڅېۍڭۇۈۋۅڠڽݢڤۏ]/gu,
    languages: [
      ['ug-Arab', /[ۈۋ]/gu],
      ['ps', /[ټډړښځڅ]/gu]
    ]
  }
}
