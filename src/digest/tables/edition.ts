import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import type {PlacedWords} from '../../domain/position.js'
import type {SettledPassage} from '../../domain/tag.js'
import {inOrderOf, partyNamesIn} from '../edition-order.js'
import {plain} from '../html/plain.js'
import {ofLabels} from '../words/labels.js'
import {type Say, sayIn} from '../words/say.js'
import type {ColumnId} from './columns.js'
import type {Reference, RowOf, TableId} from './table.js'

/** The digest in the order and the words of one language, and what its ids stand for. */
export type Edition = {
  readonly digest: Digest
  readonly passages: readonly SettledPassage[]
  readonly language: UnLanguage
  readonly say: Say
  readonly party: (id: string) => RowOf<'party' | 'partyName'>
  readonly code: (code: string) => RowOf<'code' | 'codeName'>
  readonly question: (code: string) => RowOf<'question' | 'questionName'>
  readonly pole: (question: string, pole: string) => RowOf<'pole' | 'poleName'>
  readonly place: (quote: PlacedWords) => RowOf<(typeof placeColumns)[number]>
}

/** Where words stand, and the words. */
export const placeColumns = [
  'text',
  'language',
  'file',
  'page',
  'paragraph',
  'ordinal',
  'speaker',
  'submission',
  'passage',
  'start',
  'end',
  'recognised'
] as const satisfies readonly ColumnId[]

/** Everything that views ask of a digest; names show their unseen characters, and quotes are left as they are. */
export function editionOf(
  digest: Digest,
  passages: readonly SettledPassage[],
  language: UnLanguage
): Edition {
  const nameOf = partyNamesIn(digest, language)
  const partyName = once((id: string) => plain(nameOf(id)))
  const codes = new Map(digest.taxonomies.flatMap(({codes}) => codes).map(code => [code.code, code.labels]))
  const questions = new Map(digest.questions.map(question => [question.code, question]))
  const files = new Map([
    ...Object.entries(digest.since?.earlierFiles ?? {}),
    ...digest.submissions.map(({id, file}) => [id, file] as const)
  ])
  const fileName = once((submission: string) => plain(files.get(submission) ?? submission))
  return {
    digest: inOrderOf(digest, language),
    passages,
    language,
    say: sayIn(language, digest.partiesAre),
    party: id => ({party: id, partyName: partyName(id)}),
    code: code => ({code, codeName: ofLabels(codes.get(code) ?? {en: code}, language)}),
    question: code => ({
      question: code,
      questionName: ofLabels(questions.get(code)?.labels ?? {en: code}, language)
    }),
    pole: (question, pole) => {
      const found = questions.get(question)?.poles.find(each => each.pole === pole)
      return {pole, poleName: ofLabels(found?.labels ?? {en: pole}, language)}
    },
    place: quote => ({
      text: quote.text,
      language: quote.language,
      file: fileName(quote.submission),
      page: quote.page,
      paragraph: quote.number === null ? null : plain(quote.number),
      ordinal: quote.ordinal,
      speaker: quote.speaker === null ? null : plain(quote.speaker),
      submission: quote.submission,
      passage: quote.passage,
      start: quote.start,
      end: quote.end,
      recognised: quote.recognised
    })
  }
}

/** That a column, or several, stand for a row of another table. */
export const refers = (
  columns: readonly ColumnId[],
  table: TableId,
  theirs: readonly ColumnId[] = columns
): Reference => ({columns, table, theirs})

/** A function that is asked the same again and again, and works it out once. */
function once<Given>(work: (name: string) => Given): (name: string) => Given {
  const known = new Map<string, Given>()
  return name => {
    const found = known.get(name)
    if (found !== undefined) return found
    const given = work(name)
    known.set(name, given)
    return given
  }
}
