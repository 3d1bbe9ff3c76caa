import type {Cell, PartyAnswer} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {grouped} from '../../domain/grouped.js'
import {type Memory, noMemory} from '../../domain/memory/memory.js'
import {inOrderOf, partyNamesIn} from '../edition-order.js'
import {codeLetter, isLetter} from '../html/phrases.js'
import {type ListByName, listsByName} from '../lists-by-name.js'
import {countWord} from '../words/count-words.js'
import {ofLabels} from '../words/labels.js'
import {type Say, sayIn} from '../words/say.js'
import {joined, link} from './blocks.js'
import {ids} from './ids.js'
import type {Inline, Inlines} from './outline.js'
import {inOneLine} from './text.js'
import {apart, type Wording, wordingIn} from './wording.js'

type Question = Digest['questions'][number]
type DigestSubmission = Digest['submissions'][number]

/** A digest in one language, and what the sections of its outline look up. */
export type Edition = {
  /** With its parties in the order of the edition. */
  readonly digest: Digest
  readonly language: UnLanguage
  readonly say: Say
  readonly words: Wording
  /** The fixed word for so many of all parties, with the figures; it leads to `to`. */
  readonly counted: (count: number, to?: string) => Inlines
  readonly partyName: (id: string) => string
  /** The name of a party, leading to all it says, or to `to`. */
  readonly party: (id: string, to?: string) => Inline
  readonly parties: (parties: readonly Inline[]) => Inlines
  /** Words for some, how many they are, and who. */
  readonly listing: (words: string, parties: readonly Inline[]) => Inlines
  readonly isParty: (id: string) => boolean
  readonly readInFull: (party: string) => boolean
  /** A code as it is spoken of: its letter, where it has one, and its name. */
  readonly codeName: (code: string) => string
  readonly question: (code: string) => Question | undefined
  readonly poleName: (question: string, pole: string) => string
  readonly submission: (id: string) => DigestSubmission | undefined
  readonly cell: (place: {readonly party: string; readonly code: string}) => Cell | undefined
  readonly cellsOn: (code: string) => readonly Cell[]
  readonly cellsOf: (party: string) => readonly Cell[]
  readonly answersTo: (question: string) => readonly PartyAnswer[]
  readonly answersOf: (party: string) => readonly PartyAnswer[]
  /** What each party did, could not do, proposes or says was broken on a code; those that say nothing of it are left out. */
  readonly actedOn: (code: string) => readonly Pick<Cell, 'party' | 'acted'>[]
  /** The lists by name alone: the same as the last time where nothing but a count is another. */
  readonly lists: readonly ListByName[]
  readonly memory: Memory
  /** Whether page and paragraph of a quote stand in its footnote, with its file, and not beside its party. */
  readonly placesInNotes: boolean
}

/** Made from the language, the names of parties and the words for counts alone, which every chapter is made from. */
export const unwatched = [
  'language',
  'say',
  'words',
  'counted',
  'partyName',
  'party',
  'parties',
  'listing',
  'isParty',
  'readInFull',
  'memory',
  'placesInNotes'
] as const satisfies readonly (keyof Edition)[]

/** Puts the parties in the order of the language, and makes ready what is looked up. */
export function editionOf(
  given: Digest,
  language: UnLanguage,
  {
    memory = noMemory,
    placesInNotes = false
  }: {readonly memory?: Memory; readonly placesInNotes?: boolean} = {}
): Edition {
  const digest = inOrderOf(given, language)
  const say = sayIn(language, digest.partiesAre)
  const words = wordingIn(language, digest.partiesAre)
  const nameOf = partyNamesIn(digest, language)
  const listed = new Map(digest.parties.map(party => [party.id, party]))
  const codes = new Map(
    digest.taxonomies.flatMap(({codes}) => codes.map(({code, labels}) => [code, labels] as const))
  )
  const questions = new Map(digest.questions.map(question => [question.code, question]))
  const submissions = new Map(digest.submissions.map(submission => [submission.id, submission]))
  const cells = new Map(digest.cells.map(cell => [`${cell.party} ${cell.code}`, cell]))
  const cellsOn = grouped(digest.cells, ({code}) => code)
  const cellsOf = grouped(digest.cells, ({party}) => party)
  const answersTo = grouped(digest.answers, ({question}) => question)
  const answersOf = grouped(digest.answers, ({party}) => party)
  const acted = memory.same(
    'acted',
    Object.fromEntries(
      [...cellsOn].map(([code, cells]) => [
        code,
        cells.flatMap(({party, acted}) => (acted.length === 0 ? [] : {party, acted}))
      ])
    )
  )
  const partyName = (id: string) => inOneLine(nameOf(id))
  const total = digest.parties.length
  const parties = (some: readonly Inline[]) =>
    joined(
      some.map(each => [each]),
      say('common.comma')
    )
  const counted: Edition['counted'] = (count, to) => {
    const word = say(`counts.${countWord(count, total, digest.method.countWords)}`)
    const phrase = words('outline.counted', {words: word, count, total})
    // Nobody is listed where nobody is counted.
    return to === undefined || count === 0 ? phrase : [link(to, ...phrase)]
  }
  return {
    digest,
    language,
    say,
    words,
    counted,
    partyName,
    party: (id, to) => {
      const name = apart(partyName(id))
      return to !== undefined || listed.has(id) ? link(to ?? ids.party(id), name) : name
    },
    parties,
    listing: (manner, some) =>
      some.length === 0
        ? words('outline.takenBy', {answer: manner, count: counted(0)})
        : words('outline.mannerBy', {manner, count: counted(some.length), parties: parties(some)}),
    isParty: id => listed.has(id),
    readInFull: id => listed.get(id)?.readInFull ?? false,
    codeName: code => {
      const labels = codes.get(code)
      const name = labels === undefined ? code : ofLabels(labels, language)
      return inOneLine(isLetter(code) ? `${codeLetter(code)} ${name}` : name)
    },
    question: code => questions.get(code),
    poleName: (question, pole) => {
      const labels = questions.get(question)?.poles.find(each => each.pole === pole)?.labels
      const open = pole === 'open' ? say('questions.leftOpen') : pole
      return inOneLine(labels === undefined ? open : ofLabels(labels, language))
    },
    submission: id => submissions.get(id),
    cell: ({party, code}) => cells.get(`${party} ${code}`),
    cellsOn: code => cellsOn.get(code) ?? [],
    cellsOf: party => cellsOf.get(party) ?? [],
    answersTo: question => answersTo.get(question) ?? [],
    answersOf: party => answersOf.get(party) ?? [],
    actedOn: code => acted[code] ?? [],
    lists: memory.same('lists of the outline', listsByName(digest)),
    memory,
    placesInNotes
  }
}
