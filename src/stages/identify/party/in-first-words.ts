import type {PartyId} from '../../../domain/submission.js'
import type {PartyIndex} from '../../../taxonomy/names/party-names.js'
import {behalfInFirstWords} from '../on-behalf-of.js'
import type {Opening} from '../opening.js'

/**
 * The one party as which the speaker speaks first: "on behalf of Arvania", "my country, Arvania", or "Arvania
 * thanks the Chair" as the first sentence. Weak: a State may also be named for other reasons.
 */
export const partyInFirstWords = (opening: Opening, index: PartyIndex): PartyId | null => {
  const {firstWords} = opening
  const spokenFor = behalfInFirstWords(opening, index).flatMap(({parties}) => parties)
  const named = index.findIn(firstWords).filter(({start, end}) => {
    const before = firstWords.slice(Math.max(0, start - 60), start)
    return (
      ownCountry.test(before) ||
      (opensSentence.test(before) && courtesy.test(firstWords.slice(end, end + 60)))
    )
  })
  const parties = new Set([...spokenFor, ...named].map(({party}) => party).filter(isState(index)))
  return parties.size === 1 ? ([...parties][0] ?? null) : null
}

/** A group that is spoken for is not the speaker. */
const isState =
  (index: PartyIndex) =>
  (party: PartyId): boolean =>
    index.party(party)?.kind === 'state'

const ownCountry =
  /(?<!\p{L})(?:my country|my delegation|mon pays|ma délégation|mi país|mi delegación|моя страна|моей страны|بلادي|بلدي)[\s,،—–-]+(?:(?:the|la|le|el|l['’])\s*)?$|我国[,，]?$/iu

const opensSentence =
  /(?:^|[.!?:,;。！？，；]\s*)(?:(?:the|la|le|les|l['’]|el|los|las)\s*)?(?:republic of\s)?$/iu

/** What only a speaker says of itself at the beginning. */
const courtesy =
  /^\s*(?:代表团)?(?:(?:thanks|would like to|wishes to|is grateful|welcomes (?:this|the) (?:opportunity|convening)|congratulates|aligns itself|associates itself)|(?:remercie|souhaite|se félicite de|s['’]associe|s['’]aligne)|(?:agradece|desea|quisiera|se asocia|se suma)|(?:благодарит|хотел|присоединяется)|(?:感谢|谨|愿|赞同))/iu
