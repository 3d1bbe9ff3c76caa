import type {PartyIndex} from '../../../taxonomy/names/party-names.js'

/**
 * True for the record of a meeting, where many speak: a Chair among labelled speakers, three parties as labels, or
 * the floor given three times. Such a text is nobody's submission.
 */
export const isTranscript = (text: string, index: PartyIndex): boolean => {
  if ((text.match(/^[^\S\n]{0,1000}>>/gmu)?.length ?? 0) >= 5) return true
  if ((text.match(floor)?.length ?? 0) >= 3) return true
  const labels = [...text.matchAll(label)].map(([, speaker]) => speaker ?? '')
  if (labels.length < 3) return false
  const different = [...new Set(labels)]
  const parties = new Set(different.flatMap(speaker => index.findIn(speaker).map(({party}) => party)))
  return (
    parties.size >= 3 || (different.length >= 3 && labels.filter(speaker => chair.test(speaker)).length >= 2)
  )
}

/** "Arvania:", "The Chair:", "Mr. Arvan (Arvania):" at the head of a line that goes on. */
const label =
  /^[^\S\n]{0,1000}((?:\p{Lu}|\p{Lo})[\p{L}\p{M} .’'-]{1,50}(?:[(（][^)）\n]{2,50}[)）])?)\s?[:：]\s*\S.{12,}/gmu

const chair =
  /^(?:the\s)?(?:chair|president|moderator|secretariat)|^(?:le |la |el )?(?:pr[ée]sidente?|secr[ée]tar)|^председател|^الرئيس|^主席/iu

const floor =
  /(?:give|gives|giving|pass) the floor to|the floor is yours|(?:donne|passe) la parole|vous avez la parole|tiene la palabra|(?:doy|cedo) la palabra|предоставл\p{L}{1,6} слово|слово имеет|الكلمة (?:الآن )?(?:لممثل|لوفد)|أعطي الكلمة|现在请.{1,30}发言/giu
