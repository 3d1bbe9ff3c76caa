import type {Brief, BriefEntry} from './brief.js'

/** A piece of a brief that can be left out as a whole: a quote of an entry, or a line. */
export type Piece = {
  readonly name: string
  readonly what: 'quote' | 'line'
  /** The code, question or group it is about. */
  readonly about: string
}

/**
 * The pieces of a brief in the order in which they are left out when space is short, the least worth first: quotes go
 * before lines, what is said in company before what is said alone, and within each the last codes of the last list
 * before the first. Where the party is silent or unread is never left out; at the very end others are no longer named.
 *
 * 1. of entries in company, the nearest other's words and its own, entry by entry · 2. its own words where it takes no
 * side · 3. what others say anew · 4. the words on the other side of entries in company · 5. entries without a side ·
 * 6. groups that say the same · 7. entries in company · 8. words of groups that differ · 9. words on the other side
 * of entries alone, and its own · 10. its own changes · 11. groups that differ · 12. unanswered questions ·
 * 13. entries alone
 */
export function piecesOf(brief: Brief): readonly Piece[] {
  const alone = brief.entries.filter(isAlone)
  const company = brief.entries.filter(isInCompany)
  const sideless = brief.entries.filter(isSideless)
  const differing = brief.groups.filter(({differs}) => differs)
  const agreeing = brief.groups.filter(({differs}) => !differs)
  return [
    ...lastFirst(company).flatMap(entry => [quote('near', entry), quote('own', entry)]),
    ...lastFirst(sideless).map(entry => quote('own', entry)),
    ...lastFirst(brief.since?.others ?? []).map(change => line('others', change)),
    ...lastFirst(company).map(entry => quote('opposite', entry)),
    ...lastFirst(sideless).map(entry => line('entry', entry)),
    ...lastFirst(agreeing).map(says => line('group', says)),
    ...lastFirst(company).map(entry => line('entry', entry)),
    ...lastFirst(differing).map(says => quote('group', says)),
    ...lastFirst(alone).flatMap(entry => [quote('opposite', entry), quote('own', entry)]),
    ...lastFirst(brief.since?.own ?? []).map(change => line('change', change)),
    ...lastFirst(differing).map(says => line('group', says)),
    ...lastFirst(brief.unanswered).map(({subject}) => line('question', {id: subject.id, subject})),
    ...lastFirst(alone).map(entry => line('entry', entry))
  ]
}

/** Whether the party stands alone there. */
export const isAlone = ({alone}: BriefEntry): boolean => alone !== null
/** Whether others stand on its side. */
export const isInCompany = ({alone, takesSide}: BriefEntry): boolean => alone === null && takesSide
/** Whether it speaks among others and takes no side. */
export const isSideless = ({alone, takesSide}: BriefEntry): boolean => alone === null && !takesSide

/** The name of a piece, by which it is left out. */
export const pieceName = (what: Piece['what'], kind: string, id: string): string => `${what} ${kind} ${id}`

type About = {readonly id: string; readonly subject: {readonly id: string}}

const quote = (kind: string, {id, subject}: About): Piece => ({
  name: pieceName('quote', kind, id),
  what: 'quote',
  about: subject.id
})

const line = (kind: string, {id, subject}: About): Piece => ({
  name: pieceName('line', kind, id),
  what: 'line',
  about: subject.id
})

const lastFirst = <Each>(all: readonly Each[]): readonly Each[] => all.toReversed()
