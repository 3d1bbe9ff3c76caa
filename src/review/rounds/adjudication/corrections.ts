import {answerId, type Correction, subjectOf} from '../../../domain/correction.js'
import {sha256Of} from '../../../domain/json/content-id.js'
import {userError} from '../../../domain/refusals/refuse.js'
import {type Adjudication, type KeptWord, standingAdjudications} from '../../../domain/round/adjudication.js'
import type {Round, RoundPassage} from '../../../domain/round/round.js'
import type {Submission} from '../../../domain/submission.js'
import type {TaggedPassage} from '../../../domain/tag.js'
import {planSubmission} from '../../../run/plan.js'
import {storedValue} from '../../../run/stage-outcome.js'
import {submissionsOf} from '../../corrections/save-corrections.js'
import type {Desk} from '../../desk.js'
import {roundOf} from '../sight.js'

/** What the machine says of a passage. */
type Machine = Pick<TaggedPassage, 'tags' | 'questions'>

/**
 * What an adjudicated round says of the machine's tags and answers, as corrections by the adjudicators with their
 * reasons, in one batch: what was given alike is accepted; what was given otherwise, or not by the machine, is set; what
 * the machine gave of the round's taxonomies and questions and nobody else did is rejected. On what is ambiguous nothing
 * is said, nor on a passage of which the machine says nothing any more. The same words always give the same corrections.
 */
export const correctionsOf = (
  round: Round,
  words: readonly KeptWord[],
  machine: ReadonlyMap<string, Machine>
): readonly Correction[] => {
  const standing = standingAdjudications(words)
  return round.passages.flatMap(passage => {
    const adjudication = standing.get(passage.id)
    const said = machine.get(passage.id)
    if (adjudication === undefined || said === undefined) return []
    return verdictsOf(adjudication, said, round).map(verdict => correctionOf(verdict, passage, adjudication))
  })
}

/**
 * The corrections of an adjudicated round by what the machine says now, and the submissions that they are on; they are
 * kept with `keep`. Throws a UserError where the round is not adjudicated.
 */
export async function correctionsOfRound(
  id: string,
  desk: Desk
): Promise<{readonly corrections: readonly Correction[]; readonly submissions: readonly Submission[]}> {
  const {round, state} = await roundOf(id, desk.store)
  if (state !== 'adjudicated') throw userError('notAdjudicated', {round: round.name, state})
  const submissions = await submissionsOf(
    round.passages.map(({submission}) => submission),
    desk
  )
  const machine = new Map<string, Machine>()
  for (const submission of submissions)
    for (const passage of await taggedIn(submission, desk)) machine.set(passage.id, passage)
  return {corrections: correctionsOf(round, await desk.store.rounds.words(id), machine), submissions}
}

async function taggedIn(submission: Submission, {pipeline, store}: Desk): Promise<readonly TaggedPassage[]> {
  return (await storedValue('tagged', planSubmission(pipeline, submission, []), store)) ?? []
}

type Judgement = Pick<Correction, 'code' | 'question' | 'pole' | 'verdict' | 'stance' | 'act'>

function verdictsOf({reading}: Adjudication, {tags, questions}: Machine, round: Round): readonly Judgement[] {
  const {codes, answers, ambiguous} = reading
  const given = codes.map(({code, stance, act}): Judgement => {
    const tag = tags.find(each => each.code === code)
    const alike = tag?.stance === stance && tag.act === act
    return alike ? {code, verdict: 'accept'} : {code, verdict: 'set', stance, act}
  })
  const told = Object.entries(answers).map(([question, pole]): Judgement => {
    const alike = questions.some(answer => answer.code === question && answer.pole === pole)
    return {question, pole, verdict: alike ? 'accept' : 'set'}
  })
  const said = new Set([...given, ...told].map(subjectOf))
  const codesLeft = tags
    .map(({code}) => code)
    .filter(code => round.taxonomies.includes(code.split('/')[0] ?? '') && !ambiguous.includes(code))
    .filter(code => !said.has(code))
  const answersLeft = questions
    .filter(({code}) => round.questions.includes(code) && !ambiguous.includes(code))
    .filter(({code, pole}) => !said.has(answerId(code, pole)))
  return [
    ...given,
    ...told,
    ...codesLeft.map((code): Judgement => ({code, verdict: 'reject'})),
    ...answersLeft.map(({code, pole}): Judgement => ({question: code, pole, verdict: 'reject'}))
  ]
}

function correctionOf(
  judgement: Judgement,
  {id, submission, text}: RoundPassage,
  word: Adjudication
): Correction {
  const {round, by, at, why} = word
  const batch = `round-${round}`
  const said = {submission, passage: id, quote: text, ...judgement, batch, by, at, why}
  return {id: `c${sha256Of({...said, of: word.id}).slice(0, 15)}`, ...said}
}
