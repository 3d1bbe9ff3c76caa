import {alphabetical} from '../../domain/alphabetical.js'
import type {Digest, GatheredSubmission} from '../../domain/digest.js'
import {sha256Of} from '../../domain/json/content-id.js'
import {outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {type PartyIndex, partyIndex} from '../../taxonomy/party-names.js'
import type {Stage} from '../stage.js'
import {cellsOf} from './cells.js'
import {answersOf, questionsOf} from './questions.js'
import {sharedWording} from './shared/shared-wording.js'
import {isReadInFull, type Standing, standing} from './standing.js'
import {filesNotRead, submissionsRead, submissionsUnplaced, voicesHeard} from './submissions.js'
import {taxonomiesOf} from './taxonomies.js'

/** Lays the positions of all submissions side by side: one digest, the same for the same inputs. */
export const compare: Stage<'gathered', 'digest'> = {
  name: 'compare',
  version: 5,
  needs: ['gathered'],
  gives: 'digest',
  uses: ['file', 'taxonomies', 'questions', 'parties', 'lexicons', 'rules'],
  run: ({gathered}, {pipeline}) => outcome(digestOf(gathered, pipeline))
}

function digestOf(gathered: readonly GatheredSubmission[], pipeline: Pipeline): Digest {
  const index = partyIndex(pipeline.parties)
  const stand = standing(gathered, index)
  const byName = (a: {readonly name: string}, b: {readonly name: string}) => alphabetical(a.name, b.name)
  const parties = partiesOf(stand, index).toSorted(byName)
  const cells = cellsOf(parties, stand, pipeline)
  const answers = answersOf(parties, stand, pipeline)
  return {
    format: 'concord-digest/1',
    title: pipeline.file.title,
    pipeline: {id: pipeline.file.id, version: pipeline.file.version, sha256: sha256Of(pipeline)},
    taxonomies: taxonomiesOf(cells, pipeline),
    questions: questionsOf(answers, parties, pipeline),
    parties,
    speakers: speakersOf(stand, parties, index).toSorted(byName),
    submissions: submissionsRead(stand, gathered),
    cells,
    answers,
    sharedWording: sharedWording(stand, parties),
    notRead: filesNotRead(stand),
    unplaced: submissionsUnplaced(stand),
    voices: voicesHeard(stand)
  }
}

function partiesOf(stand: Standing, index: PartyIndex): Digest['parties'] {
  const ids = new Set([
    ...stand.counted.flatMap(({statement}) => statement.parties),
    ...stand.notRead.flatMap(({parties}) => parties)
  ])
  return [...ids].map(id => ({
    id,
    name: index.shortName(id, 'en'),
    kind: index.party(id)?.kind ?? 'state',
    invented: index.party(id)?.invented ?? false,
    submissions: stand.counted.flatMap(({submission, statement}) =>
      statement.parties.includes(id) ? submission : []
    ),
    readInFull: isReadInFull(id, stand)
  }))
}

function speakersOf(stand: Standing, parties: Digest['parties'], index: PartyIndex): Digest['speakers'] {
  const spoke = new Set(
    stand.read.flatMap(({identity, positions}) => [
      ...identity.parties.value,
      ...positions.voices.flatMap(({party}) => party ?? [])
    ])
  )
  for (const {id} of parties) spoke.delete(id)
  return [...spoke].map(id => ({id, name: index.shortName(id, 'en')}))
}
