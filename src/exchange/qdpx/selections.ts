import {answerId, type Correction, subjectOf} from '../../domain/correction.js'
import type {SettledPassage} from '../../domain/tag.js'
import type {XmlElement} from '../../stages/extract/zip/xml-tree.js'
import {codePointsIn} from '../code-points.js'
import type {HeldSubmission} from '../holdings.js'
import {guidOf} from '../names.js'
import {guids} from '../qdc/codes.js'
import {element} from '../xml/xml-document.js'
import {mannerGuid} from './manner-codes.js'

/** The GUID of a user: of the machine, or of a person by pseudonym. */
export const userGuid = (name: string): string => guidOf('user', name)

/** What is coded in one text: the name and the codes of one selection. */
type Coded = {
  readonly subject: string
  readonly codes: readonly string[]
  readonly by: string
  readonly at: string | null
}

/**
 * A selection for each tag and answer of a submission's passages, and one for each passage that has notes of its own.
 * Positions are counted in code points from 0, and the end is the first that is not in it.
 */
export function selectionsOf(
  {document, passages, corrections}: HeldSubmission,
  pseudonym: (person: string) => string
): readonly XmlElement[] {
  const before = codePointsIn(document.text)
  const words = corrections.map(({correction}) => correction)
  return passages.flatMap(passage => {
    const coded = codedOn(passage, {words, pseudonym})
    const subjects = new Set(coded.map(({subject}) => subject))
    const place = {startPosition: before(passage.start), endPosition: before(passage.end)}
    const notesOn = (subject: string | null) =>
      passage.notes
        .filter(note => (subjects.has(subjectOf(note) ?? '') ? subjectOf(note) : null) === subject)
        .map(({correction}) => element('NoteRef', {targetGUID: guidOf('note', correction)}))
    const selections = coded.map(({subject, codes, by, at}) =>
      element(
        'PlainTextSelection',
        {guid: guidOf('selection', passage.id, subject), name: nameOf(passage, subject), ...place},
        [...codes.map(code => codingOf(code, {passage, subject, by, at})), ...notesOn(subject)]
      )
    )
    const own = notesOn(null)
    return own.length === 0
      ? selections
      : [
          ...selections,
          element(
            'PlainTextSelection',
            {guid: guidOf('selection', passage.id), name: nameOf(passage, 'note'), ...place},
            own
          )
        ]
  })
}

type Scene = {readonly words: readonly Correction[]; readonly pseudonym: (person: string) => string}

function codedOn(passage: SettledPassage, {words, pseudonym}: Scene): readonly Coded[] {
  const made = (subject: string, settled: string): Pick<Coded, 'by' | 'at'> => {
    const word =
      settled === 'set'
        ? words.findLast(
            each => each.passage === passage.id && subjectOf(each) === subject && each.verdict !== 'note'
          )
        : undefined
    return word === undefined ? {by: 'machine', at: null} : {by: pseudonym(word.by), at: word.at}
  }
  return [
    ...passage.tags.map(({code, stance, act, obstacle, settled}) => ({
      subject: code,
      codes: [
        guids.code(code),
        mannerGuid('stance', stance),
        ...(act === 'none' ? [] : [mannerGuid('act', act)]),
        ...(obstacle === undefined ? [] : [mannerGuid('obstacle', obstacle)])
      ],
      ...made(code, settled)
    })),
    ...passage.questions.map(({code, pole, settled}) => ({
      subject: answerId(code, pole),
      codes: [guids.pole(code, pole)],
      ...made(answerId(code, pole), settled)
    }))
  ]
}

const codingOf = (
  code: string,
  {passage, subject, by, at}: Omit<Coded, 'codes'> & {readonly passage: SettledPassage}
): XmlElement =>
  element(
    'Coding',
    {guid: guidOf('coding', passage.id, subject, code), creatingUser: userGuid(by), creationDateTime: at},
    [element('CodeRef', {targetGUID: code})]
  )

const nameOf = ({ordinal}: SettledPassage, what: string): string => `passage ${ordinal}: ${what}`
