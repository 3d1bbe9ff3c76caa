import type {Document} from '../../../domain/document.js'
import type {PartyId} from '../../../domain/submission.js'
import type {PartyIndex} from '../../../taxonomy/names/party-names.js'
import type {Detected} from '../detected.js'
import {cleaned, type Opening} from '../opening.js'
import {partyInFileName} from './in-file-name.js'
import {partyInFirstWords} from './in-first-words.js'
import {partyInLetterhead} from './in-letterhead.js'
import {isTranscript} from './transcript.js'

export type PartyClues = {
  readonly document: Document
  readonly opening: Opening
  readonly fileName: string
  readonly index: PartyIndex
  /** The group spoken for: where nobody says who speaks, the submission is the group's own. */
  readonly group: Detected<PartyId | null>
}

/**
 * Whose submission it is. A letterhead, or two sources that agree, make it sure; one weak source makes it likely;
 * a contradiction or nothing leaves it empty, so that somebody is asked.
 */
export const partyFrom = ({document, opening, fileName, index, group}: PartyClues): Detected<PartyId[]> => {
  if (isTranscript(cleaned(document.text), index))
    return unknown('it is the record of a meeting where many speak')
  const letterhead = partyInLetterhead(opening.letterhead, index)
  if (letterhead === 'several') return unknown('its letterhead names several parties')
  const named = partyInFileName(fileName, {index, language: document.language})
  // A file may be named for the group that the author spoke for.
  const name = named === group.value ? null : named
  if (letterhead !== null) {
    const from = `letterhead: ${letterhead.line}`
    if (name === null) return {value: [...letterhead.parties], sureness: 'sure', from}
    if (!letterhead.parties.includes(name)) {
      return unknown(`its file name says ${name}, but its letterhead ${letterhead.parties.join(', ')}`)
    }
    return {value: [...letterhead.parties], sureness: 'sure', from: `file name and ${from}`}
  }
  const weak = [
    {party: name, from: 'file name'},
    {party: partyInFirstWords(opening, index), from: 'first words'},
    {party: partyInTitle(document, index), from: 'title that the file gives itself'}
  ].flatMap(({party, from}) => (party === null ? [] : [{party, from}]))
  const [first, second] = weak
  const sources = weak.map(({from}) => from).join(' and ')
  if (weak.some(({party}) => party !== first?.party)) return unknown(`its ${sources} contradict each other`)
  if (first !== undefined) {
    return {value: [first.party], sureness: second === undefined ? 'likely' : 'sure', from: sources}
  }
  if (group.value !== null) return {value: [group.value], sureness: group.sureness, from: group.from}
  return unknown('neither its file name nor its beginning names a party as the author')
}

const longestTitle = 300

const partyInTitle = ({title}: Document, index: PartyIndex): PartyId | null => {
  const found = title === null ? null : partyInLetterhead([cleaned(title.slice(0, longestTitle))], index)
  return found === null || found === 'several' || found.parties.length > 1 ? null : (found.parties[0] ?? null)
}

const unknown = (from: string): Detected<PartyId[]> => ({value: [], sureness: 'unknown', from})
