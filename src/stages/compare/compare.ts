import {alphabetical} from '../../domain/alphabetical.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {GatheredSubmission} from '../../domain/digest/gathered.js'
import {unLanguages} from '../../domain/document.js'
import {sha256Of} from '../../domain/json/content-id.js'
import {outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'
import {type PartyIndex, partyIndex} from '../../taxonomy/party-names.js'
import type {Stage} from '../stage.js'
import {ownCells} from './cells.js'
import {groupsOf} from './groups/groups.js'
import {answersThrough, withThrough} from './groups/through.js'
import {likenessOf} from './likeness/likeness.js'
import {methodOf} from './method.js'
import {answersOf, questionsOf} from './questions.js'
import {sharedWording} from './shared/shared-wording.js'
import {isReadInFull, type Standing, standing} from './standing.js'
import {filesNotRead, submissionsRead, submissionsUnplaced, voicesHeard} from './submissions.js'
import {taxonomiesOf} from './taxonomies.js'

/** Lays the positions of all submissions side by side: one digest, the same for the same inputs. */
export const compare: Stage<'gathered', 'digest'> = {
  name: 'compare',
  version: 10,
  needs: ['gathered'],
  gives: 'digest',
  uses: [
    'file',
    'taxonomies',
    'questions',
    'parties',
    'lexicons',
    'rules',
    'model',
    'memberships',
    'measured'
  ],
  run: ({gathered}, {pipeline}) => outcome(digestOf(gathered, pipeline))
}

/** The digest of what was gathered. It holds nothing against an earlier one. */
export function digestOf(gathered: readonly GatheredSubmission[], pipeline: Pipeline): Digest {
  const index = partyIndex(pipeline.parties)
  const stand = standing(gathered, index)
  const parties = partiesOf(stand, pipeline).toSorted(byName)
  const groups = groupsOf(parties, stand, pipeline)
  const cells = withThrough(ownCells(parties, stand, pipeline), groups)
  const answers = answersOf(parties, stand, pipeline)
  return {
    format: 'concord-digest/2',
    title: pipeline.file.title,
    ...namedIn(pipeline.file),
    pipeline: {id: pipeline.file.id, version: pipeline.file.version, sha256: sha256Of(pipeline)},
    taxonomies: taxonomiesOf(cells, pipeline),
    questions: questionsOf(answers, parties, pipeline),
    parties,
    groups,
    regions: regionsOf(parties, pipeline),
    speakers: speakersOf(stand, parties, index).toSorted(byName),
    submissions: submissionsRead(stand, gathered),
    cells,
    answers,
    answersThrough: answersThrough(answers, {parties, groups}),
    likeness: likenessOf(
      {cells, answers},
      parties.map(({id}) => id),
      pipeline.file.settings.leastShared
    ),
    since: null,
    method: methodOf(cells, pipeline),
    sharedWording: sharedWording(stand, parties),
    notRead: filesNotRead(stand),
    unplaced: submissionsUnplaced(stand),
    voices: voicesHeard(stand)
  }
}

/** The title in other languages and what parties are, where the pipeline says so. */
const namedIn = ({title, titles, partiesAre}: Pipeline['file']): Pick<Digest, 'titles' | 'partiesAre'> => ({
  ...(titles === undefined ? {} : {titles: {en: title, ...titles}}),
  ...(partiesAre === undefined ? {} : {partiesAre})
})

function partiesOf(stand: Standing, {parties, memberships}: Pipeline): Digest['parties'] {
  const index = partyIndex(parties)
  const ids = new Set([
    ...stand.counted.flatMap(({statement}) => statement.parties),
    ...stand.notRead.flatMap(({parties}) => parties)
  ])
  return [...ids].map(id => ({
    id,
    names: namesOf(id, index),
    kind: index.party(id)?.kind ?? 'state',
    invented: index.party(id)?.invented ?? false,
    region: memberships?.regions.find(({members}) => members.includes(id))?.id ?? null,
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
  return [...spoke].map(id => ({id, names: namesOf(id, index)}))
}

const namesOf = (id: string, index: PartyIndex): Labels => ({
  en: index.shortName(id, 'en'),
  ...Object.fromEntries(unLanguages.map(language => [language, index.shortName(id, language)]))
})

type Named = {readonly names: Labels}

const byName = ({names: a}: Named, {names: b}: Named): number => alphabetical(a.en, b.en)

/** A region of invented States stands only where one of them is heard. */
function regionsOf(heard: Digest['parties'], {memberships, parties}: Pipeline): Digest['regions'] {
  const index = partyIndex(parties)
  return (memberships?.regions ?? [])
    .filter(
      ({id, members}) =>
        heard.some(({region}) => region === id) ||
        members.some(member => index.party(member)?.invented !== true)
    )
    .map(({id, labels, members}) => ({id, labels, members: members.length}))
}
