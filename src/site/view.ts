import {inOrderOf, partyNamesIn, titleIn} from '../digest/edition-order.js'
import {plain} from '../digest/html/plain.js'
import {type Say, type SayInParts, sayIn, sayInPartsIn} from '../digest/words/say.js'
import type {Cell, PartyAnswer} from '../domain/digest/cell.js'
import type {Digest} from '../domain/digest/digest.js'
import type {UnLanguage} from '../domain/document.js'
import type {PrintedReply} from '../domain/edition/reply.js'
import {grouped} from '../domain/grouped.js'
import {addresses, linkBetween} from './addresses.js'
import {inLanguage, type PublishedEdition} from './published/published-edition.js'
import {type Standing, standingOf} from './published/standing.js'
import {type SiteSay, type SiteSayInParts, siteSay, siteSayInParts} from './words/say.js'

export type Taxonomy = Digest['taxonomies'][number]
export type Code = Taxonomy['codes'][number]
export type Question = Digest['questions'][number]
export type Party = Digest['parties'][number]

/** The words of one language: those of the digest, and those that a site alone has. */
export type Words = {
  readonly language: UnLanguage
  readonly say: Say
  readonly sayInParts: SayInParts
  readonly word: SiteSay
  readonly wordInParts: SiteSayInParts
}

/** The address that a page is written for, from which its links start. */
export type Here = Words & {readonly here: string; readonly to: (address: string) => string}

/** An edition in one language, with what pages look up in it. Parties stand in the alphabetical order of the language. */
export type View = Words & {
  readonly edition: PublishedEdition
  readonly number: string
  readonly standing: Standing
  readonly title: {readonly text: string; readonly language: UnLanguage}
  readonly digest: Digest
  /** Names that are ready to be shown. */
  readonly partyName: (id: string) => string
  readonly fileName: (submission: string) => string
  /** The address of another edition, in this language where it has it; that of the front page where there is none. */
  readonly editionAt: (number: string) => string
  /** The address at which a submission is described. */
  readonly sourceOf: (submission: string) => string
  readonly isTranscript: (submission: string) => boolean
  readonly languageOf: (submission: string) => string
  readonly cellsOf: (party: string) => readonly Cell[]
  readonly cellsOn: (code: string) => readonly Cell[]
  readonly answersOf: (party: string) => readonly PartyAnswer[]
  readonly answersTo: (question: string) => readonly PartyAnswer[]
  /** What a party said, before the edition was published, of its own cell on a code or question. */
  readonly repliesTo: (party: string, subject: string) => readonly PrintedReply[]
  readonly code: (id: string) => Code | undefined
  readonly question: (id: string) => Question | undefined
}

/** An edition as one page of it needs it. */
export type At = View & Here

export const wordsIn = (language: UnLanguage, partiesAre?: Digest['partiesAre']): Words => ({
  language,
  say: sayIn(language, partiesAre),
  sayInParts: sayInPartsIn(language, partiesAre),
  word: siteSay(language),
  wordInParts: siteSayInParts(language)
})

export const hereIn = <Some extends Words>(some: Some, here: string): Some & Here => ({
  ...some,
  here,
  to: address => linkBetween(here, address)
})

/** An edition in one of its languages. */
export function viewOf(
  edition: PublishedEdition,
  language: UnLanguage,
  all: readonly PublishedEdition[]
): View {
  const digest = inOrderOf(edition.digest, language)
  const nameOf = partyNamesIn(digest, language)
  const files = new Map(digest.submissions.map(({id, file}) => [id, plain(file)]))
  const identities = new Map(digest.submissions.map(({id, identity}) => [id, identity]))
  const codes = new Map(digest.taxonomies.flatMap(({codes}) => codes.map(code => [code.code, code] as const)))
  const questions = new Map(digest.questions.map(question => [question.code, question]))
  const [cellsOf, cellsOn] = [lookUp(digest.cells, 'party'), lookUp(digest.cells, 'code')]
  return {
    ...wordsIn(language, digest.partiesAre),
    edition,
    number: edition.manifest.number,
    standing: standingOf(edition, all),
    title: titleIn({title: edition.manifest.title, titles: edition.manifest.titles}, language),
    digest,
    partyName: id => plain(nameOf(id)),
    fileName: id => files.get(id) ?? plain(id),
    editionAt: number => {
      const other = all.find(({manifest}) => manifest.number === number)
      return other === undefined
        ? addresses.front(language)
        : addresses.edition(inLanguage(other, language), number)
    },
    sourceOf: () => addresses.sources(language, edition.manifest.number),
    isTranscript: id => identities.get(id)?.kind.value === 'transcript',
    languageOf: id => identities.get(id)?.language.value ?? 'und',
    cellsOf,
    cellsOn,
    answersOf: lookUp(digest.answers, 'party'),
    answersTo: lookUp(digest.answers, 'question'),
    repliesTo: (party, subject) =>
      edition.replies.filter(reply => reply.party === party && reply.subject === subject),
    code: id => codes.get(id),
    question: id => questions.get(id)
  }
}

function lookUp<Each, Key extends keyof Each>(all: readonly Each[], key: Key) {
  const groups = grouped(all, each => each[key])
  return (name: Each[Key]): readonly Each[] => groups.get(name) ?? []
}
