import type {PartyId} from '../../domain/submission.js'
import type {PartyIndex} from '../../taxonomy/names/party-names.js'
import {behalfIn} from '../identify/on-behalf-of.js'
import {cleaned} from '../identify/opening.js'
import {sentenceEnds} from '../segment/sentence-ends.js'
import {floorGiven} from './floor-words.js'

/** Whom a chair calls upon, in which words; several parties where these do not tell which of them is next. */
export type Announcement = {
  readonly parties: readonly PartyId[]
  readonly onBehalfOf: PartyId | null
  readonly words: string
}

/** How much of the end of a turn is looked at. */
const longest = 1200

/** Whom the last words of a chair's turn call upon; null where they call upon no party. */
export const announcedIn = (turn: string, index: PartyIndex): Announcement | null => {
  const sentences = sentencesOf(cleaned(turn.slice(-longest)))
  const given = sentences.findLast(sentence => floorGiven.test(sentence))
  const last = sentences.at(-1) ?? ''
  const sentence = given ?? (isBareCall(last, index) ? last : undefined)
  if (sentence === undefined || sentence.split(' ').length > 60) return null
  const next = sentence.replace(thenFollows, '')
  const at = floorGiven.exec(next)?.index ?? 0
  const named = index.findIn(next)
  const behalf = behalfIn(next, named).flatMap(({parties}) => parties)
  const spokenFor = behalf.find(({party}) => index.party(party)?.kind === 'group')?.party ?? null
  const callable = named.filter(name => !behalf.some(({start}) => start === name.start))
  const after = callable.filter(({start}) => start >= at)
  // "Thank you, Arvania, our first speaker" calls upon nobody.
  const before = thanked.test(next) ? [] : callable
  const parties = [...new Set((after.length > 0 ? after : before).map(({party}) => party))]
  if (parties.length === 0)
    return spokenFor === null ? null : {parties: [spokenFor], onBehalfOf: null, words: shortened(sentence)}
  return {parties, onBehalfOf: spokenFor, words: shortened(sentence)}
}

const sentencesOf = (text: string): string[] => {
  const ends = [...new Set([...sentenceEnds(text), text.length])]
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim()).filter(sentence => sentence !== '')
}

const thanked =
  /^[“"]?(?:i |we |je (?:vous )?|nous |(?:muchas |le )?)?(?:thank|remerci|merci|graci|agradec|спасибо|благодар|شكرا|أشكر|谢谢|感谢)/iu

/** Who speaks after the next speaker. */
const thenFollows =
  /[,;،，]?\s*(?:(?:to be )?followed by|and then|then|puis|suivie? (?:de|par)|ensuite|seguid[oa] (?:de|por)|luego|затем|после (?:него|неё|нее)|يليه|تليه|ثم|之后|然后|随后).*$/iu

/** "Arvania, please." */
const isBareCall = (sentence: string, index: PartyIndex): boolean => {
  const named = index.findIn(sentence)
  const [only] = named
  if (only === undefined || named.length > 1) return false
  return courteous.test(`${sentence.slice(0, only.start)} ${sentence.slice(only.end)}`)
}

const courteous =
  /^[\s\p{P}]*(?:(?:and|now|next|the|please|first|distinguished|représentant|s['’]il vous plaît|la|le|l['’]|por favor|el|пожалуйста|تفضلوا?|请)[\s\p{P}]*)*$/iu

const shortened = (sentence: string): string =>
  sentence.length > 120 ? `${sentence.slice(0, 120)}…` : sentence
