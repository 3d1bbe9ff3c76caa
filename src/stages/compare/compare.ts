import {alphabetical} from '../../domain/alphabetical.js'
import type {Digest, SharedWording} from '../../domain/digest/digest.js'
import type {GatheredSubmission} from '../../domain/digest/gathered.js'
import {unLanguages} from '../../domain/document.js'
import type {Covering} from '../../domain/edition/covering.js'
import {grouped} from '../../domain/grouped.js'
import {sha256Once} from '../../domain/json/content-id.js'
import {type Memory, noMemory} from '../../domain/memory/memory.js'
import {outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'
import {type PartyIndex, partyIndex} from '../../taxonomy/names/party-names.js'
import type {Stage} from '../stage.js'
import {ownCells} from './cells.js'
import {coversIn, pipelineIn, standingIn, voicesIn} from './covered.js'
import {groupsOf} from './groups/groups.js'
import {answersThrough, withThrough} from './groups/through.js'
import {likenessOf} from './likeness/likeness.js'
import {methodOf} from './method.js'
import {answersOf, questionsOf, unsureAnswersOf} from './questions.js'
import {sessionsIn} from './sessions.js'
import {type CountedStatement, isReadInFull, type Standing, standing} from './standing.js'
import {filesNotRead, submissionsRead, submissionsUnplaced, voicesHeard} from './submissions.js'
import {taxonomiesOf} from './taxonomies.js'
import {wordingInDigest} from './wording-in-digest.js'

/** Lays the positions of all submissions side by side: one digest, the same for the same inputs. */
export const compare: Stage<'gathered' | 'wording', 'digest'> = {
  name: 'compare',
  version: 14,
  needs: ['gathered', 'wording'],
  gives: 'digest',
  uses: [
    'file',
    'taxonomies',
    'translations',
    'questions',
    'parties',
    'lexicons',
    'rules',
    'model',
    'memberships',
    'sessions',
    'measured'
  ],
  run: ({gathered, wording}, {pipeline}) => outcome(digestOf({gathered, wording}, pipeline))
}

/** What is laid side by side: every submission, and the wording that they share. */
export type Compared = {
  readonly gathered: readonly GatheredSubmission[]
  readonly wording: readonly SharedWording[]
}

/** What is remembered of the last time, and what is covered, where that is not everything. */
type Within = {readonly memory?: Memory | undefined; readonly covering?: Covering | undefined}

/**
 * The digest of what was gathered. It holds nothing against an earlier one. With the memory of the last time only what
 * is made from other statements is made anew, and parts that are equal are the same; the digest is equal all the same.
 */
export function digestOf(
  {gathered, wording}: Compared,
  whole: Pipeline,
  {covering, memory = noMemory}: Within = {}
): Digest {
  const pipeline = pipelineIn(whole, covering)
  const index = partyIndex(pipeline.parties)
  const stand = standingIn(standing(gathered, index), covering)
  const statementsOf = statementsByParty(stand)
  const parties = partiesOf(stand, pipeline).toSorted(byName)
  const groups = groupsOf(parties, stand, pipeline)
  const said = parties.map(({id, readInFull}) => {
    const own = (statementsOf.get(id) ?? []).map(({statement}) => statement)
    return memory.recall(`said by ${id}`, [pipeline, readInFull, ...own], () => ({
      cells: ownCells({id, readInFull}, own, pipeline),
      answers: answersOf(id, own, pipeline),
      unsureAnswers: unsureAnswersOf(id, own, pipeline)
    }))
  })
  const cells = withThrough(
    said.flatMap(({cells}) => cells),
    groups
  )
  const answers = said.flatMap(({answers}) => answers)
  const unsureAnswers = said.flatMap(({unsureAnswers}) => unsureAnswers)
  const submissions = submissionsRead(stand, gathered)
  return memory.same('digest', {
    format: 'concord-digest/2',
    title: pipeline.file.title,
    ...namedIn(pipeline.file),
    pipeline: {id: pipeline.file.id, version: pipeline.file.version, sha256: sha256Once(whole)},
    taxonomies: taxonomiesOf(cells, pipeline),
    questions: questionsOf(answers, parties, pipeline),
    parties,
    groups,
    regions: regionsOf(parties, pipeline, covering),
    ...sessionsIn(submissions, covering?.filters.sessions ?? [], pipeline.sessions),
    speakers: speakersOf(stand, parties, {index, covering}).toSorted(byName),
    submissions,
    cells,
    answers,
    ...(unsureAnswers.length > 0 ? {unsureAnswers} : {}),
    answersThrough: answersThrough(answers, {parties, groups}),
    likeness: likenessOf(
      {cells, answers},
      parties.map(({id}) => id),
      {leastShared: pipeline.file.settings.leastShared, memory}
    ),
    since: null,
    method: methodOf(cells, pipeline),
    sharedWording: wordingInDigest(wording, stand, parties),
    notRead: filesNotRead(stand),
    unplaced: submissionsUnplaced(stand),
    voices: voicesIn(voicesHeard(stand), covering),
    ...(covering === undefined ? {} : {covers: coversIn(covering, pipeline, id => namesOf(id, index))})
  })
}

/** What counts for each party, in the order of the submissions. */
const statementsByParty = ({counted}: Standing): ReadonlyMap<string, readonly CountedStatement[]> => {
  const spoken = counted.flatMap(each => [...new Set(each.statement.parties)].map(party => ({party, each})))
  const byParty = grouped(spoken, ({party}) => party)
  return new Map([...byParty].map(([party, own]) => [party, own.map(({each}) => each)]))
}

/** The title in other languages and what parties are, where the pipeline says so. */
const namedIn = ({title, titles, partiesAre}: Pipeline['file']): Pick<Digest, 'titles' | 'partiesAre'> => ({
  ...(titles === undefined ? {} : {titles: {en: title, ...titles}}),
  ...(partiesAre === undefined ? {} : {partiesAre})
})

function partiesOf(stand: Standing, {parties, memberships}: Pipeline): Digest['parties'] {
  const index = partyIndex(parties)
  const statementsOf = statementsByParty(stand)
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
    submissions: (statementsOf.get(id) ?? []).map(({submission}) => submission),
    readInFull: isReadInFull(id, stand)
  }))
}

type Hearing = {readonly index: PartyIndex; readonly covering: Covering | undefined}

function speakersOf(
  stand: Standing,
  parties: Digest['parties'],
  {covering, index}: Hearing
): Digest['speakers'] {
  const spoke = new Set(
    stand.read.flatMap(({identity, positions}) => [
      ...identity.parties.value,
      ...positions.voices.flatMap(({party}) => party ?? [])
    ])
  )
  for (const {id} of parties) spoke.delete(id)
  for (const {party} of covering?.leftOut ?? []) spoke.delete(party)
  return [...spoke].map(id => ({id, names: namesOf(id, index)}))
}

const namesOf = (id: string, index: PartyIndex): Labels => ({
  en: index.shortName(id, 'en'),
  ...Object.fromEntries(unLanguages.map(language => [language, index.shortName(id, language)]))
})

type Named = {readonly names: Labels}

const byName = ({names: a}: Named, {names: b}: Named): number => alphabetical(a.en, b.en)

/** A region of invented States stands only where one of them is heard, and where regions are chosen these alone. */
function regionsOf(
  heard: Digest['parties'],
  {memberships, parties}: Pipeline,
  covering: Covering | undefined
): Digest['regions'] {
  const index = partyIndex(parties)
  return (memberships?.regions ?? [])
    .filter(
      ({id, members}) =>
        (covering?.filters.regions?.includes(id) ?? true) &&
        (heard.some(({region}) => region === id) ||
          members.some(member => index.party(member)?.invented !== true))
    )
    .map(({id, labels, members}) => ({id, labels, members: members.length}))
}
