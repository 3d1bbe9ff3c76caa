import {plainName} from '../../domain/alphabetical.js'
import {answerId} from '../../domain/correction.js'
import {type Document, readingFigures, recognisedAt} from '../../domain/document.js'
import {grouped} from '../../domain/grouped.js'
import {countsFor} from '../../domain/meeting/speaker.js'
import type {Outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {fileNameOf, type Identity} from '../../domain/submission.js'
import type {SettledAnswer, SettledPassage, SettledTag} from '../../domain/tag.js'
import type {SubmissionPlan} from '../../run/plan.js'
import {givenValue} from '../../run/stage-outcome.js'
import {partiesOfUnread} from '../../stages/compare/standing.js'
import {isSure} from '../../stages/position/evidence.js'
import type {
  IndexEntry,
  IndexedAnswer,
  IndexedCell,
  IndexedPassage,
  IndexedSubmission,
  IndexedTag,
  TagState
} from '../../store/index/entry.js'
import {partyIndex} from '../../taxonomy/names/party-names.js'
import {wordsVector} from './lexemes.js'

/** The outcomes of a submission's stages that are there, by their keys. */
export type OutcomesThere = ReadonlyMap<string, Outcome<unknown>>

/** What goes into the index of one submission, as far as it has come. Pure; `key` is left to the caller. */
export function entryOf(
  plan: SubmissionPlan,
  outcomes: OutcomesThere,
  pipeline: Pipeline
): Omit<IndexEntry, 'key'> {
  const {submission} = plan
  const steps = plan.work.flatMap(work => work.steps)
  const there = steps.flatMap(({key}) => outcomes.get(key) ?? [])
  const document = givenValue('document', plan, outcomes)
  const identity = givenValue('identity', plan, outcomes)
  const positions = givenValue('positions', plan, outcomes)
  const settled = givenValue('settled', plan, outcomes)
  const failure = there.flatMap(outcome => ('failure' in outcome ? outcome.failure : []))[0] ?? null
  const isTagged = failure === null && positions !== null && there.length === steps.length
  const statements = isTagged ? positions.statements : []
  const unreadOf = isTagged ? positions.mayBe : partiesOfUnread(submission, partyIndex(pipeline.parties))
  const parties = unique([
    ...statements.flatMap(statement => statement.parties),
    ...(identity === null ? [] : [...identity.parties.value, ...partiesOf(identity.onBehalfOf.value)]),
    ...(isTagged ? positions.voices.flatMap(({party}) => party ?? []) : []),
    ...unreadOf
  ])
  const facts: IndexedSubmission = {
    submission,
    state: failure ? 'failed' : isTagged ? 'tagged' : there.length > 0 ? 'reading' : 'waiting',
    steps: {done: there.length, of: steps.length},
    failure,
    notes: there.flatMap(({notes}) => notes),
    identity,
    pageCount: document?.pageCount ?? null,
    mediaType: document?.mediaType ?? null,
    reading: document && readingFigures(document),
    readInFull: isTagged ? statements.every(({readInFull}) => readInFull) : null,
    statements: statements.map(({parties, readInFull}) => ({parties, readInFull})),
    unreadOf,
    parties,
    regions: (pipeline.memberships?.regions ?? [])
      .filter(({members}) => members.some(member => parties.includes(member)))
      .map(({id}) => id)
  }
  const passages =
    isTagged && settled && document && identity
      ? settled.map(passage => passageOf(passage, {document, identity}))
      : []
  return {
    collection: pipeline.file.id,
    place: plainName(fileNameOf(submission.file.name)),
    submission: facts,
    passages,
    cells: cellsOf(passages)
  }
}

function passageOf(
  {
    id,
    submission: _,
    tags,
    questions,
    overruled,
    overruledAnswers,
    bestQuotes,
    notes,
    noCode,
    ...passage
  }: SettledPassage,
  {document, identity}: {readonly document: Document; readonly identity: Identity}
): IndexEntry['passages'][number] {
  const {speaker, start, text, language} = passage
  const indexed: IndexedPassage = {
    ...passage,
    passage: id,
    parties: speaker === null ? authorsOf(identity) : partiesOf(countsFor(speaker)),
    recognised: recognisedAt(document, start),
    tags: tags.map(tagOf),
    answers: questions.map(answerOf),
    rejected: [
      ...overruled.map(({code}) => code),
      ...overruledAnswers.map(({code, pole}) => answerId(code, pole))
    ],
    bestQuoteOf: bestQuotes.map(({code}) => code),
    notes: notes.length,
    ...(noCode === undefined ? {} : {noCodeBy: noCode.by})
  }
  return {...indexed, words: () => wordsVector(text, language)}
}

const authorsOf = ({parties, onBehalfOf}: Identity): readonly string[] =>
  onBehalfOf.value === null ? parties.value : [onBehalfOf.value]

const partiesOf = (party: string | null): readonly string[] => (party === null ? [] : [party])

const tagOf = (tag: SettledTag): IndexedTag => {
  const {code, stance, act, obstacle, confidence, cues, by, settled} = tag
  return {code, stance, act, obstacle: obstacle ?? null, confidence, cues, by, settled, state: stateOf(tag)}
}

const answerOf = (answer: SettledAnswer): IndexedAnswer => {
  const {code: question, pole, confidence, cues, by, settled} = answer
  return {question, pole, confidence, cues, by, settled, state: stateOf(answer)}
}

const stateOf = ({settled, abstains}: Pick<SettledTag, 'settled' | 'abstains'>): TagState => {
  if (settled !== 'machine') return 'checked'
  return abstains === true ? 'abstaining' : 'unchecked'
}

/** What the passages say for each party on each code, counted as positions are. */
function cellsOf(passages: readonly IndexedPassage[]): readonly IndexedCell[] {
  const spoken = passages.flatMap(({parties, tags}) =>
    parties.flatMap(party => tags.map(tag => ({party, tag})))
  )
  const cells = grouped(spoken, ({party, tag}) => `${party} ${tag.code}`)
  return [...cells.values()].flatMap(said => {
    const [first] = said
    if (first === undefined) return []
    const tags = said.map(({tag}) => tag)
    const counted = tags.filter(({state}) => state !== 'abstaining')
    return [
      {
        party: first.party,
        code: first.tag.code,
        stances: unique(counted.map(({stance}) => stance)),
        passages: counted.length,
        sure: counted.filter(({confidence}) => isSure(confidence)).length,
        checked: counted.filter(({state}) => state === 'checked').length,
        abstaining: tags.length - counted.length
      }
    ]
  })
}

const unique = <Each>(all: readonly Each[]): readonly Each[] => [...new Set(all)]
