import {firstPerson, salutation} from '../identify/opening.js'
import {floorGiven} from './floor-words.js'

/** Words of thanks and of turning to the chair, in six languages. */
const thanks =
  /(?<!\p{L})(?:thank|thanks|merci|remercie|gracias|agradezco|agradece|спасибо|благодар\p{L}+|شكرا|أشكر|نشكر)(?!\p{L})|谢谢|感谢/iu

const ownDelegation =
  /(?<!\p{L})(?:my (?:delegation|country|government)|ma délégation|mon pays|mi (?:delegación|país)|(?:моя|наша) (?:делегация|страна)|وفد بلادي|بلادي)(?!\p{L})|(?:我国|中国)代表团|我国/iu

const chairAddressed =
  /(?<!\p{L})(?:mr|madam|mister|monsieur|madame|mme|señora?|sra?|господин|госпожа|г-н|г-жа|السيدة?|سيدي|سيدتي)\.?\s+(?:(?:le|la)\s+)?(?:the\s+)?(?:co-?)?(?:chair\p{L}*|president[ea]?|présidente?|moderator|председател\p{L}*|الرئيسة?)|主席(?:先生|女士)|(?:thank you|thanks),?\s+(?:\p{L}+\s+){0,2}chair/iu

/** How far into a turn its beginning reaches. */
const beginning = 400

/** Whether a turn begins as somebody speaks: with thanks, to the chair, or in the first person. */
export const speaks = (turn: string): boolean => {
  const words = turn.slice(0, beginning)
  return opensStatement(words) || firstPerson.test(words) || floorGiven.test(words)
}

/** Whether a turn opens as a statement read in a meeting does; one who writes about a State does not open so. */
export const opensStatement = (turn: string): boolean => {
  const words = turn.slice(0, beginning)
  return (
    thanks.test(words) ||
    ownDelegation.test(words) ||
    chairAddressed.test(words) ||
    salutation.test(words.trim())
  )
}
