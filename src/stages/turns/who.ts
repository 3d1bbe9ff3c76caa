import type {Speaker} from '../../domain/meeting/speaker.js'
import type {Turn} from '../../domain/meeting/turn.js'
import type {PartyId} from '../../domain/submission.js'
import type {PartyIndex} from '../../taxonomy/names/party-names.js'
import {behalfInFirstWords} from '../identify/on-behalf-of.js'
import {cleaned, type Opening} from '../identify/opening.js'
import {partyInFirstWords} from '../identify/party/in-first-words.js'
import {type Announcement, announcedIn} from './floor.js'
import {givenNames, interpreterWord} from './label-words.js'
import type {Mark} from './marks.js'
import type {Named} from './speaker-of-label.js'

/** A turn as it is marked, with its speech. */
export type Marked = {readonly mark: Mark; readonly words: string}

/** Who speaks in a turn, how sure that is, and what it was told from. */
export type Who = Pick<Turn, keyof Speaker | 'sureness' | 'from' | 'mayBe'>

/**
 * Who speaks in each turn: whom its label names, else whom the chair called upon, else the party of the same person's
 * other turns, else the party as which the speaker speaks first. Where these contradict one another nobody is told.
 */
export const speakersOf = (turns: readonly Marked[], index: PartyIndex): Who[] => {
  const labels = turns.map(({mark}) => mark.named)
  const doubted = parties(labels).every(party => givenNames.has(party))
  const known = labels.map(named =>
    named !== null && doubted && isGivenName(named) ? asPerson(named) : named
  )
  const called = turns.map(
    (turn, at) => callOf(at, {turns, known, index}) ?? ownWords(turn, known[at] ?? null, index)
  )
  const others = callsByName(known, called)
  const told = turns.map((turn, at): Who => {
    const named = known[at] ?? null
    const who = whoOf(named, called[at] ?? others.get(named?.name.toUpperCase() ?? '') ?? null)
    const group = who.party === null ? null : (who.onBehalfOf ?? groupOf(turn, who.party, index))
    return {...who, label: turn.mark.label, onBehalfOf: group}
  })
  return told.map((who, at) => {
    if (who.party !== null) return who
    const {mark} = turns[at] ?? {}
    const before = mark !== undefined && mayGoOn(mark) ? told[at - 1] : undefined
    const perhaps = [mark?.named?.party, before?.party, before?.onBehalfOf].flatMap(party => party ?? [])
    return {...who, mayBe: [...new Set([...who.mayBe, ...perhaps])]}
  })
}

const parties = (labels: readonly (Named | null)[]): PartyId[] => labels.flatMap(named => named?.party ?? [])

const isGivenName = ({party, name}: Named): boolean =>
  party !== null && givenNames.has(party) && !name.includes(' ')

const asPerson = (named: Named): Named => ({...named, kind: 'person', party: null, sureness: 'unknown'})

/** What tells the party of a turn whose label does not. */
type Call = {
  readonly party: PartyId | null
  readonly onBehalfOf: PartyId | null
  readonly from: string
  /** The parties between which it cannot be told. */
  readonly mayBe: readonly PartyId[]
}

type Scene = {
  readonly turns: readonly Marked[]
  readonly known: readonly (Named | null)[]
  readonly index: PartyIndex
}

const isOpen = (named: Named | null): boolean =>
  named === null ||
  named.kind === 'titled' ||
  named.kind === 'person' ||
  named.kind === 'nameless' ||
  named.kind === 'unclear'

/** The party that the chair called upon right before. */
const callOf = (at: number, {turns, known, index}: Scene): Call | null => {
  const before = turns[at - 1]
  const turn = turns[at]
  if (
    before === undefined ||
    turn === undefined ||
    known[at - 1]?.kind !== 'chair' ||
    !isOpen(known[at] ?? null)
  )
    return null
  const announced = announcedIn(before.words, index)
  if (announced === null) return null
  const own = partyInFirstWords(openingOf(turn), index)
  return weighed(announced, {own, index, named: known[at] ?? null})
}

type Scales = {readonly own: PartyId | null; readonly named: Named | null; readonly index: PartyIndex}

const weighed = ({parties: called, onBehalfOf, words}: Announcement, {own, named, index}: Scales): Call => {
  const [party, second] = called
  const contradicted = own !== null && party !== own && index.party(party ?? '')?.kind === 'state'
  // One word in capitals may be an organisation's.
  const mayBeOther = own === null && named?.kind === 'person' && !named.name.includes(' ')
  if (party === undefined || second !== undefined || contradicted || mayBeOther) {
    const mayBe = [...new Set([...called, ...(own === null ? [] : [own])])]
    return {party: null, onBehalfOf: null, mayBe, from: `the chair’s words “${words}” do not tell who it is`}
  }
  return {party, onBehalfOf, mayBe: [], from: `the chair’s words “${words}”`}
}

/** The party as which somebody speaks whom nobody called upon. */
const ownWords = (turn: Marked, named: Named | null, index: PartyIndex): Call | null => {
  const party = isOpen(named) ? partyInFirstWords(openingOf(turn), index) : null
  return party === null ? null : {party, onBehalfOf: null, mayBe: [], from: 'its first words'}
}

const openingOf = ({words}: Marked): Opening => ({
  letterhead: [],
  firstWords: cleaned(words.slice(0, 3000)).trim().replace(/\s+/gu, ' ').slice(0, 1500)
})

/** What the other turns of the same person tell, where they tell one thing. */
const callsByName = (
  known: readonly (Named | null)[],
  called: readonly (Call | null)[]
): ReadonlyMap<string, Call> => {
  const byName = new Map<string, Set<PartyId>>()
  for (const [at, named] of known.entries()) {
    if (named === null || named.kind === 'nameless') continue
    const party = named.party ?? called[at]?.party ?? null
    const name = named.name.toUpperCase()
    if (party !== null) byName.set(name, (byName.get(name) ?? new Set()).add(party))
  }
  return new Map(
    [...byName].flatMap(([name, found]): [string, Call][] => {
      const [party, second] = found
      if (party === undefined || second !== undefined) return []
      return [[name, {party, onBehalfOf: null, mayBe: [], from: 'another turn of the same speaker'}]]
    })
  )
}

type Told = Omit<Who, 'label'>

const whoOf = (named: Named | null, call: Call | null): Told => {
  const told = {party: null, onBehalfOf: null, mayBe: []}
  if (named?.kind === 'chair' || named?.kind === 'secretariat')
    return {...told, role: named.kind, sureness: 'sure', from: 'its label'}
  if (named?.kind === 'party') {
    const from = named.sureness === 'sure' ? 'its label' : 'a State beside a name in its label'
    return {
      ...told,
      role: 'party',
      party: named.party,
      onBehalfOf: named.onBehalfOf,
      sureness: named.sureness,
      from
    }
  }
  if (call !== null && isOpen(named)) {
    const {party, onBehalfOf, from} = call
    if (party === null) return {...told, role: 'other', sureness: 'unknown', from, mayBe: [...call.mayBe]}
    return {...told, role: 'party', party, onBehalfOf, sureness: 'likely', from}
  }
  return {...told, role: 'other', sureness: 'unknown', from: 'its label names no party'}
}

/** Whether the words may still be those of whoever spoke before: there is no name, or what stands there may be none. */
const mayGoOn = ({place, label, named, timed}: Mark): boolean => {
  if (named === null || named.kind === 'unclear' || named.kind === 'subject') return true
  if (interpreterWord.test(named.name)) return true
  const plain = named.kind === 'person' || named.kind === 'organisation'
  return plain && ((place === 'alone' && !timed) || (place === 'head' && /\p{Ll}/u.test(label ?? '')))
}

/** The group that a party speaks for in its first words. */
const groupOf = (turn: Marked, own: PartyId, index: PartyIndex): PartyId | null => {
  const groups = new Set(
    behalfInFirstWords(openingOf(turn), index, own)
      .flatMap(({parties: spokenFor}) => spokenFor.map(({party}) => party))
      .filter(party => index.party(party)?.kind === 'group' && party !== own)
  )
  const [group, second] = groups
  return second === undefined ? (group ?? null) : null
}
