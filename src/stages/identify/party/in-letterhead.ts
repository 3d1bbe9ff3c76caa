import type {PartyId} from '../../../domain/submission.js'
import type {FoundParty} from '../../../taxonomy/names/name-finder.js'
import type {PartyIndex} from '../../../taxonomy/names/party-names.js'
import {behalfIn} from '../on-behalf-of.js'
import {officeWord, paperWord} from '../paper-words.js'
import {isList} from './list.js'
import {afterRole, breaksRole, goesOn, longTitle, nameFirst, placeBefore} from './role-words.js'

/** Whose letterhead it is, and the line that says so; `several` where parties contradict each other. */
export type LetterheadParty = {readonly parties: readonly PartyId[]; readonly line: string} | 'several' | null

const longestRole = 260

/**
 * The party that a letterhead presents as the author: alone on a line, or behind "Statement by", "Permanent
 * Mission of" and the like. A party that is merely named there, or spoken for, is not it.
 */
export const partyInLetterhead = (lines: readonly string[], index: PartyIndex): LetterheadParty => {
  const head = lines.join('\n')
  const text = head.replaceAll('\n', ' ')
  const found = index.findIn(text)
  const spokenFor = new Set(behalfIn(text, found).flatMap(({parties}) => parties))
  const authors = found.filter(
    name =>
      !spokenFor.has(name) &&
      !placeBefore.test(text.slice(0, name.start)) &&
      ((standsAlone(head, name) && (!isStakeholder(name, index) || isPresented(head, name))) ||
        followsRole(text, name) ||
        precedesRole(text, name))
  )
  const [first] = authors
  if (first === undefined) return null
  const parties = [...new Set(authors.map(({party}) => party))]
  if (parties.length > 1 && !isList(text, authors)) return 'several'
  return {parties, line: lineOf(head, first)}
}

const isStakeholder = ({party}: FoundParty, index: PartyIndex): boolean =>
  index.party(party)?.kind === 'stakeholder'

/** Many texts name a company on a line of its own, such as an employer; a letterhead opens with its author's name. */
const isPresented = (head: string, {start}: FoundParty): boolean =>
  !head.slice(0, start).includes('\n') && paperWord.test(head)

const lineOf = (head: string, {start}: FoundParty): string => {
  const from = head.lastIndexOf('\n', start) + 1
  const end = head.indexOf('\n', start)
  const line = head.slice(from, end === -1 ? head.length : end)
  return line.length > 100 ? `${line.slice(0, 100)} …` : line
}

const standsAlone = (head: string, {start, end}: FoundParty): boolean => {
  const lineStart = head.lastIndexOf('\n', start - 1) + 1
  const lineEnd = head.indexOf('\n', end)
  const after = head.slice(end, lineEnd === -1 ? head.length : lineEnd)
  const lineBefore =
    head
      .slice(0, Math.max(0, lineStart - 1))
      .split('\n')
      .at(-1) ?? ''
  // In a column of prose a name may fall on a line of its own, but not in capitals, nor over an office.
  const lineAfter = lineEnd === -1 ? '' : (head.slice(lineEnd + 1).split('\n')[0] ?? '')
  const line = head.slice(lineStart, lineEnd === -1 ? head.length : lineEnd)
  const set = /^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u.test(line) || opensWithOffice.test(lineAfter)
  if ((!set && wrapped.test(lineBefore)) || /^\p{Ll}/u.test(head.slice(lineStart)) || /[.;]$/u.test(after))
    return false
  return longTitle.test(`${head.slice(lineStart, start)} ${after}`)
}

/** A long line of small words that breaks off in one, or at a comma; a title has capitals. */
const wrapped = /^(?=.{40})(?=.*\s\p{Ll}+\s\p{Ll}+\s\p{Ll}).*[\p{Ll},]$/u

const opensWithOffice = new RegExp(`^(?:the |la |le |el )?(?:${officeWord.source})`, 'iu')

const followsRole = (text: string, {start, end}: FoundParty): boolean => {
  if (!goesOn.test(text.slice(end, end + 30))) return false
  const before = text.slice(Math.max(0, start - longestRole), start)
  const role = [...before.matchAll(afterRole)].at(-1)
  if (role === undefined) return false
  return !breaksRole.test(before.slice(role.index + role[0].length))
}

const precedesRole = (text: string, {end}: FoundParty): boolean => nameFirst.test(text.slice(end, end + 60))
