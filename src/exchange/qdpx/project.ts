import {zipped} from '../../digest/zip/zipped.js'
import {partyIndex} from '../../taxonomy/names/party-names.js'
import {wellFormed} from '../code-points.js'
import type {HeldSubmission, Holdings} from '../holdings.js'
import {guidOf, pseudonymIn} from '../names.js'
import {codesOf} from '../qdc/codes.js'
import {element, xmlDocument} from '../xml/xml-document.js'
import {mannerCodes} from './manner-codes.js'
import {selectionsOf, userGuid} from './selections.js'

/** The namespace of REFI-QDA projects, version 1.0. */
export const projectNamespace = 'urn:QDA-XML:project:1.0'

/**
 * A collection as a REFI-QDA project, a `.qdpx` file: `project.qde`, and each text in `sources` as UTF-8 without a byte
 * order mark. Each tag that stands is a selection with its code, its stance and its act; people go by pseudonyms.
 */
export const projectFile = (holdings: Holdings): Uint8Array<ArrayBuffer> =>
  zipped(
    new Map([
      ['project.qde', projectXml(holdings)],
      ...holdings.submissions.map(
        ({submission, document}) =>
          [`sources/${sourceGuid(submission.id)}.txt`, wellFormed(document.text)] as const
      )
    ])
  )

const sourceGuid = (submission: string): string => guidOf('source', submission)

/** `project.qde`. */
function projectXml(holdings: Holdings): string {
  const {pipeline, submissions, storeId} = holdings
  const pseudonym = pseudonymIn(storeId)
  const people = [...new Set(submissions.flatMap(peopleOf))].map(pseudonym).toSorted()
  const notes = submissions.flatMap(held => notesOf(held, pseudonym))
  const cases = casesOf(holdings)
  return xmlDocument(
    element('Project', {name: pipeline.file.title, origin: 'concord', basePath: null}, [
      element('Users', {}, [
        element('User', {
          guid: userGuid('machine'),
          name: `concord ${pipeline.file.id}@${pipeline.file.version}`
        }),
        ...people.map(name => element('User', {guid: userGuid(name), name, id: name}))
      ]),
      element('CodeBook', {}, [element('Codes', {}, [...codesOf(pipeline), ...mannerCodes])]),
      cases.length === 0 ? null : element('Cases', {}, cases),
      submissions.length === 0
        ? null
        : element(
            'Sources',
            {},
            submissions.map(held => sourceOf(held, pseudonym))
          ),
      notes.length === 0 ? null : element('Notes', {}, notes)
    ]),
    projectNamespace
  )
}

const sourceOf = (held: HeldSubmission, pseudonym: (person: string) => string) => {
  const {submission} = held
  const guid = sourceGuid(submission.id)
  return element(
    'TextSource',
    {guid, name: submission.file.name, plainTextPath: `internal://${guid}.txt`},
    selectionsOf(held, pseudonym)
  )
}

/** What people noted, each as a text of its own. */
const notesOf = ({passages}: HeldSubmission, pseudonym: (person: string) => string) =>
  passages.flatMap(({notes}) =>
    notes.map(({at, by, correction, note}) =>
      element(
        'Note',
        {
          guid: guidOf('note', correction),
          name: 'Note',
          creatingUser: userGuid(pseudonym(by)),
          creationDateTime: at
        },
        [element('PlainTextContent', {}, [note])]
      )
    )
  )

const peopleOf = ({passages, corrections}: HeldSubmission): readonly string[] => [
  ...passages.flatMap(({notes}) => notes.map(({by}) => by)),
  ...corrections.map(({correction}) => correction.by)
]

/** A case for each party, with its submissions. */
function casesOf({pipeline, submissions}: Holdings) {
  const index = partyIndex(pipeline.parties)
  const parties = [...new Set(submissions.flatMap(speakingIn))].toSorted()
  return parties.map(party =>
    element(
      'Case',
      {guid: guidOf('party', party), name: index.shortName(party, 'en')},
      submissions
        .filter(held => speakingIn(held).includes(party))
        .map(({submission}) => element('SourceRef', {targetGUID: sourceGuid(submission.id)}))
    )
  )
}

const speakingIn = ({identity}: HeldSubmission): readonly string[] =>
  identity.onBehalfOf.value === null ? identity.parties.value : [identity.onBehalfOf.value]
