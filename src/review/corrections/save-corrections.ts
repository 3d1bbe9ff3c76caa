import type {Correction, NumberedCorrection} from '../../domain/correction.js'
import {UserError} from '../../domain/errors.js'
import {sentence, userError} from '../../domain/refusals/refuse.js'
import type {Submission} from '../../domain/submission.js'
import type {SettledPassage} from '../../domain/tag.js'
import {planSubmission, type SubmissionPlan} from '../../run/plan.js'
import type {Seen} from '../../store/corrections/facet.js'
import type {Desk} from '../desk.js'
import {refresh} from '../index/refresh.js'
import {type CorrectionAsked, correctionsOf, type SaidBy, submissionOf} from './asked.js'
import {faultsOf} from './check-asked.js'
import {fetchToSettle, settleAnew, settleWith} from './settle-now.js'

/** What became of corrections: kept and settled, or not kept because others spoke on the same passages since. */
export type Saved =
  | {
      readonly kind: 'saved'
      /** How many were new: 0 where the request had come before. */
      readonly added: number
      /** The number of the latest correction: what their author has now seen. */
      readonly upTo: number
      /** The passages spoken of, settled. Those that are gone, of which something was withdrawn, are left out. */
      readonly passages: readonly SettledPassage[]
      /** The ids of the submissions that were settled and positioned anew. */
      readonly submissions: readonly string[]
    }
  | {readonly kind: 'conflict'; readonly since: readonly NumberedCorrection[]}

/** A submission as the caller has just read it, with the pipeline in force and all corrections. */
export type AtHand = {readonly submission: Submission; readonly passages: readonly SettledPassage[]}

/** Takes what is to be done after the answer: whoever gives one sees to it that it is done, and that it is waited for. */
export type Later = (work: () => Promise<void>) => void

/**
 * Keeps corrections, all or none, and settles and positions their submissions at once. `seen` is what their author had
 * before her; what is `atHand` is not read again. What the answer does not tell, positions and lists, is done before it
 * returns, or left to `later`. Throws a UserError that names all that is wrong with them, by the
 * pipeline in force.
 */
export async function saveCorrections(
  asked: readonly CorrectionAsked[],
  {atHand, later, seen, ...said}: SaidBy & Saying,
  desk: Desk
): Promise<Saved> {
  const {pipeline} = desk
  const places = await placesOf(asked, atHand, desk)
  const corrections = correctionsOf(asked, places.placeOf, said)
  const faults = corrections.flatMap((correction, n) => {
    const passage = places.passages.get(correction.passage)
    const quote = asked[n]?.quote ?? correction.quote
    return faultsOf({...correction, quote}, {passage, pipeline, others: corrections}).map(fault => ({
      ...fault,
      text: `${correction.passage}: ${fault.text}`
    }))
  })
  if (faults.length > 0) {
    const said = [...faults, sentence('nothingKept')]
    throw new UserError(said.map(({text}) => text).join('\n'), {said})
  }
  return keep(corrections, {seen, desk, submissions: places.submissions, ...(later && {later})})
}

type Saying = {readonly seen: Seen; readonly atHand?: AtHand; readonly later?: Later}

/** What is said of many passages at once. */
export type VerdictOnMany = Omit<CorrectionAsked, 'passage' | 'quote' | 'span' | 'of'>

/** Says the same of many passages: one batch, kept in one transaction, and undone as one. */
export const correctMany = (
  passages: readonly string[],
  verdict: VerdictOnMany,
  said: SaidBy & {readonly seen: Seen},
  desk: Desk
): Promise<Saved> =>
  saveCorrections(
    [...new Set(passages)].map(passage => ({...verdict, passage})),
    said,
    desk
  )

type Keeping = {
  readonly seen: Seen
  readonly desk: Desk
  readonly submissions: readonly Submission[]
  readonly later?: Later
}

/** Appends corrections that were checked, settles what they speak of, and brings its lists up to date. */
export async function keep(
  corrections: readonly Correction[],
  {desk, later, seen, submissions}: Keeping
): Promise<Saved> {
  const {pipeline, store} = desk
  const ids = submissions.map(({id}) => id)
  const [alone] = submissions.length === 1 ? submissions : []
  // The lists are read before what they are made of, so that whatever comes in between is seen when they are written.
  const [appended, listed] = await Promise.all([
    store.corrections.append(corrections, {seen}),
    store.index.withKeys(pipeline.file.id, ids),
    alone && fetchToSettle(alone, desk)
  ])
  if (appended.kind === 'conflict') return appended
  const {upTo, said} = await store.corrections.now(submissions)
  const spoken = new Set(corrections.map(({passage}) => passage))
  const passages: SettledPassage[] = []
  const plans: SubmissionPlan[] = []
  const keeps: (() => Promise<void>)[] = []
  for (const submission of submissions) {
    const own = said.get(submission.id) ?? []
    const plan = planSubmission(pipeline, submission, own)
    const anew = await settleAnew(plan, own, desk)
    // What is taken back may stand in a file that is not read with the pipeline in force, or not read at all.
    if (anew === undefined || 'failure' in anew.settled) continue
    plans.push(plan)
    passages.push(...anew.settled.value.filter(({id}) => spoken.has(id)))
    // Of many, only one is in hand at a time.
    if (later === undefined) await anew.keep()
    else keeps.push(anew.keep)
  }
  const rest = async () => {
    for (const keep of keeps) await keep()
    await refresh(plans, listed, desk)
  }
  if (later === undefined) await rest()
  else later(rest)
  const {added} = appended
  return {kind: 'saved', added, upTo, passages, submissions: plans.map(({submission}) => submission.id)}
}

type Places = {
  readonly submissions: readonly Submission[]
  /** The passages of these submissions as they are now. */
  readonly passages: ReadonlyMap<string, SettledPassage>
  readonly placeOf: (asked: CorrectionAsked) => Pick<SettledPassage, 'submission' | 'text'>
}

async function placesOf(
  asked: readonly CorrectionAsked[],
  atHand: AtHand | undefined,
  desk: Desk
): Promise<Places> {
  const {store} = desk
  const named = asked.flatMap(({of}) => of ?? [])
  const withdrawn = named.length === 0 ? new Map<string, never>() : await store.corrections.fetch(named)
  const unknown = asked.flatMap(({of}) => (of === undefined || withdrawn.has(of) ? [] : of))
  if (unknown.length > 0) throw userError('noCorrection', {ids: unknown.join(', ')})
  const ids = [...new Set(asked.map(({passage}) => submissionOf(passage)))]
  const others = ids.filter(id => id !== atHand?.submission.id)
  const submissions = [
    ...(atHand !== undefined && ids.includes(atHand.submission.id) ? [atHand.submission] : []),
    ...(others.length === 0 ? [] : await submissionsOf(others, desk))
  ]
  const passages = new Map(atHand?.passages.map(passage => [passage.id, passage]))
  const spoken = new Set(
    asked.filter(({verdict}) => verdict !== 'withdraw').map(({passage}) => submissionOf(passage))
  )
  const open = submissions.filter(({id}) => spoken.has(id) && id !== atHand?.submission.id)
  const {said} = open.length === 0 ? {said: new Map<string, never>()} : await store.corrections.now(open)
  for (const submission of open)
    for (const passage of await settleWith(submission, said.get(submission.id) ?? [], desk))
      passages.set(passage.id, passage)
  return {
    submissions,
    passages,
    placeOf: ({passage, quote, of}) => {
      const word = of === undefined ? undefined : withdrawn.get(of)?.correction
      if (word) return {submission: word.submission, text: word.quote}
      return passages.get(passage) ?? {submission: submissionOf(passage), text: quote ?? passage}
    }
  }
}

/** Submissions of the collection by their ids, each once. Throws a UserError where it has one of them not. */
export async function submissionsOf(
  ids: readonly string[],
  {store, pipeline}: Desk
): Promise<readonly Submission[]> {
  const wanted = [...new Set(ids)]
  const found = await store.runs.submissions(wanted, pipeline.file.id)
  const unknown = wanted.filter(id => !found.has(id))
  if (unknown.length > 0) throw userError('noSubmission', {ids: unknown.join(', ')})
  return [...found.values()]
}
