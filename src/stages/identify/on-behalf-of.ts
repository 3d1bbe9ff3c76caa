import type {PartyId} from '../../domain/submission.js'
import type {FoundParty} from '../../taxonomy/names/name-finder.js'
import type {PartyIndex} from '../../taxonomy/names/party-names.js'
import type {Detected} from './detected.js'
import type {Opening} from './opening.js'
import {listFrom} from './party/list.js'

/** Words of speaking for somebody, and the names that follow at once. */
export type Behalf = {readonly start: number; readonly parties: readonly FoundParty[]}

/** The group that the speaker speaks for, from the letterhead or the speaker's first words; null where none. */
export const onBehalfOfFrom = (opening: Opening, index: PartyIndex): Detected<PartyId | null> => {
  const head = opening.letterhead.join(' ')
  const inHead = groupsIn(behalfIn(head, index.findIn(head)), index)
  if (inHead.length > 0) return theOne(inHead, 'sure', 'letterhead')
  const inWords = groupsIn(behalfInFirstWords(opening, index), index)
  if (inWords.length > 0) return theOne(inWords, 'likely', 'first words')
  return {value: null, sureness: 'likely', from: 'nothing at its beginning says that it speaks for a group'}
}

/** Every place in a text where somebody speaks for parties. */
export const behalfIn = (text: string, found: readonly FoundParty[]): Behalf[] =>
  [...text.matchAll(onBehalf)].flatMap(match => {
    const end = match.index + match[0].length
    const following = found.filter(({start}) => start >= end)
    const [first] = following
    if (first === undefined || !leadsOn.test(text.slice(end, first.start))) return []
    return [{start: match.index, parties: listFrom(text, following)}]
  })

/**
 * The places in the first words where the speaker speaks for parties. "We align ourselves with the statement made
 * by Belmora on behalf of the Coastal States Group" is another's speech, and not among them, unless Belmora is known to
 * be the speaker.
 */
export const behalfInFirstWords = (
  {firstWords}: Opening,
  index: PartyIndex,
  speaker: PartyId | null = null
): Behalf[] => {
  const found = index.findIn(firstWords)
  const marks = [...firstWords.matchAll(/[.!?。！？؟]/gu)].map(mark => mark.index)
  return behalfIn(firstWords, found).filter(({start}) => {
    const sentence = 1 + (marks.findLast(mark => mark < start) ?? -1)
    const before = firstWords.slice(sentence, start)
    const named = found.some(
      ({party, start: from, end}) => party !== speaker && from >= sentence && end <= start
    )
    return !named && !another.test(before)
  })
}

const theOne = (
  groups: readonly PartyId[],
  sureness: 'sure' | 'likely',
  where: string
): Detected<PartyId | null> => {
  const [group, second] = groups
  if (group === undefined || second !== undefined) {
    return {value: null, sureness: 'unknown', from: `the ${where} names several groups`}
  }
  return {value: group, sureness, from: `${where}: on behalf of ${group}`}
}

const groupsIn = (places: readonly Behalf[], index: PartyIndex): PartyId[] => [
  ...new Set(
    places
      .flatMap(({parties}) => parties.map(({party}) => party))
      .filter(party => index.party(party)?.kind === 'group')
  )
]

const onBehalf =
  /(?<!\p{L})(?:on behalf of|in the name of|speaking for|au nom d(?:e|es|u|['’])|en nombre (?:del|de)|en representación (?:del|de)|от имени|от лица|باسم|بالنيابة عن|نيابة عن)(?!\p{L}{2})|谨?代表/giu

/** What may stand between the words and the name. */
const leadsOn =
  /^\s*(?:(?:the|my country|my government|government|and|people|its|member states|members|of|le|la|les|l['’]|du|de|des|d['’]|mon pays|gouvernement|pays|états membres|membres|et|peuple|el|los|las|del|mi país|gobierno|pueblo|países|y|estados|miembros|группы|государств|членов|страны|народа|правительства|и|моей|بلادي|حكومة|وشعب|شعب|دولة|الدول|الأعضاء|في|我国|政府|和|人民)[\s,،:]*)*$/iu

/** Words of joining in what another said. */
const another =
  /align|associat|endors|subscri|echo|support|statement (?:made|delivered)|s['’]associe|s['’]aligne|souscri|fai\p{L}+ sien|appuie|asocia|suma|suscrib|hace suy|apoya|присоедин|поддерж|солидари|ينضم|تنضم|تؤيد|يؤيد|赞同|支持|附议/iu
