import type {Cell, PartyAnswer} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {grouped} from '../../domain/grouped.js'
import type {Memory} from '../../domain/memory/memory.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'
import type {PlacedWords} from '../../domain/position.js'
import type {SettledPassage} from '../../domain/tag.js'
import {inOrderOf, named, partyNamesIn} from '../edition-order.js'
import {type ListByName, listsByName} from '../lists-by-name.js'
import {type Say, type SayInParts, sayIn, sayInPartsIn} from '../words/say.js'
import {type Apart, partsApart} from './apart.js'
import {firstPlaces, type QuotingPlace} from './first-places.js'
import {plain} from './plain.js'
import {type QuotedPage, quotedPages} from './quoted-pages.js'

/** Where everything stands in the file: short ids, and what a component needs to look up. */
export type Places = {
  /** With its parties in the order of the edition. */
  readonly digest: Digest
  readonly language: UnLanguage
  readonly say: Say
  readonly sayInParts: SayInParts
  /** The lists and the questions by name alone: the same as the last time where nothing but a count is another. */
  readonly lists: readonly ListByName[]
  readonly asked: readonly {
    readonly code: string
    readonly labels: Labels
    readonly poles: readonly {readonly pole: string; readonly labels: Labels}[]
  }[]
  readonly memory: Memory
  /** The parts of the file that are written apart from it. */
  readonly apart: Apart
  readonly pages: readonly QuotedPage[]
  readonly code: (code: string) => string
  readonly cell: (cell: Pick<Cell, 'party' | 'code'>) => string
  readonly answer: (answer: Pick<PartyAnswer, 'party' | 'question' | 'pole'>) => string
  readonly party: (id: string) => string
  readonly question: (code: string) => string
  /** The id of a row in the table of a question. */
  readonly pole: (question: string, pole: string) => string
  readonly submission: (id: string) => string
  /** The id of what is quoted from a submission; undefined where nothing is. */
  readonly quotedFrom: (submission: string) => string | undefined
  /** The id of the mark, in the last section, where a quote stands. */
  readonly mark: (quote: PlacedWords) => string
  /** The same of a stretch of a submission's text; undefined where nothing is quoted from it. */
  readonly markAt: (stretch: string) => string | undefined
  /** The first code or answer in the file under which these words are quoted. */
  readonly firstPlace: (quote: PlacedWords) => QuotingPlace | undefined
  /** The id of a place where words are quoted. */
  readonly quoting: (place: QuotingPlace) => string
  /** Ready to be shown; the id itself for a party that the digest does not list. */
  readonly partyName: (id: string) => string
  readonly fileName: (submission: string) => string
  /** The language of a submission, BCP 47. */
  readonly languageOf: (submission: string) => string
  readonly isTranscript: (submission: string) => boolean
  /** Whether nothing of a party was left unread, so that its silence is silence. */
  readonly readInFull: (party: string) => boolean
  readonly cellsOn: (code: string) => readonly Cell[]
  readonly answersTo: (question: string) => readonly PartyAnswer[]
  readonly cellsOf: (party: string) => readonly Cell[]
  readonly answersOf: (party: string) => readonly PartyAnswer[]
}

/**
 * Gives every party, code, cell and quote its place. The same digest gives the same places in every language, though
 * parties stand in another order.
 */
export function placesIn(
  given: Digest,
  passages: readonly SettledPassage[],
  {language, memory}: {readonly language: UnLanguage; readonly memory: Memory}
): Places {
  const digest = inOrderOf(given, language)
  const codes = ranks(digest.taxonomies.flatMap(taxonomy => taxonomy.codes.map(({code}) => code)))
  const parties = ranks(given.parties.map(({id}) => id))
  const submissions = ranks(digest.submissions.map(({id}) => id))
  const questions = ranks(digest.questions.map(({code}) => code))
  const poles = ranks(digest.questions.flatMap(({code, poles}) => poles.map(({pole}) => `${code} ${pole}`)))
  const nameOf = partyNamesIn(digest, language)
  const names = new Map(named(digest).map(({id}) => [id, plain(nameOf(id))]))
  const files = new Map(digest.submissions.map(({id, file}) => [id, plain(file)]))
  const languages = new Map(digest.submissions.map(({id, identity}) => [id, identity.language.value]))
  const transcripts = new Set(
    digest.submissions.filter(({identity}) => identity.kind.value === 'transcript').map(({id}) => id)
  )
  const cells = grouped(digest.cells, cell => cell.code)
  const answers = grouped(digest.answers, answer => answer.question)
  const cellsByParty = grouped(digest.cells, cell => cell.party)
  const answersByParty = grouped(digest.answers, answer => answer.party)
  const inFull = new Set(digest.parties.filter(({readInFull}) => readInFull).map(({id}) => id))
  const {pages, mark, markAt, oneOf} = quotedPages(given, passages, memory)
  const quotedOnes = new Set(pages.map(({submission}) => submission))
  const cellsOn = (code: string) => cells.get(code) ?? []
  const answersTo = (question: string) => answers.get(question) ?? []
  const firstPlace = firstPlaces(digest, {cellsOn, answersTo, oneOf})
  const cellId: Places['cell'] = ({party, code}) => `c${rank(codes, code)}-${rank(parties, party)}`
  // `open` is an answer to every question, though a question may not list it.
  const poleRank = (question: string, pole: string) => poles.get(`${question} ${pole}`) ?? 'o'
  const answerId: Places['answer'] = ({party, question, pole}) =>
    `a${rank(questions, question)}-${poleRank(question, pole)}-${rank(parties, party)}`
  return {
    digest,
    language,
    say: sayIn(language, digest.partiesAre),
    sayInParts: sayInPartsIn(language, digest.partiesAre),
    lists: memory.same('lists', listsByName(digest)),
    asked: memory.same('asked', digest.questions.map(byPoles)),
    memory,
    apart: partsApart(),
    pages,
    mark,
    markAt,
    firstPlace,
    quoting: place => ('code' in place ? cellId(place) : answerId(place)),
    code: code => `k${rank(codes, code)}`,
    cell: cellId,
    answer: answerId,
    party: id => `p${rank(parties, id)}`,
    question: code => `q${rank(questions, code)}`,
    pole: (question, pole) => `q${rank(questions, question)}-${poleRank(question, pole)}`,
    submission: id => `s${rank(submissions, id)}`,
    quotedFrom: id => (quotedOnes.has(id) ? `w${rank(submissions, id)}` : undefined),
    partyName: id => names.get(id) ?? plain(id),
    fileName: id => files.get(id) ?? plain(id),
    languageOf: id => languages.get(id) ?? 'und',
    isTranscript: id => transcripts.has(id),
    readInFull: party => inFull.has(party),
    cellsOn,
    answersTo,
    cellsOf: party => cellsByParty.get(party) ?? [],
    answersOf: party => answersByParty.get(party) ?? []
  }
}

const byPoles = ({code, labels, poles}: Digest['questions'][number]): Places['asked'][number] => ({
  code,
  labels,
  poles: poles.map(({pole, labels}) => ({pole, labels}))
})

const ranks = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, index + 1]))

function rank(ranked: ReadonlyMap<string, number>, id: string): number {
  const found = ranked.get(id)
  if (found === undefined) throw new Error(`The digest speaks of ${id} and does not list it.`)
  return found
}
