import type {Correction} from '../../../domain/correction.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import type {Identity, Submission} from '../../../domain/submission.js'
import type {SettledPassage, TaggedPassage} from '../../../domain/tag.js'
import {planSubmission} from '../../../run/plan.js'
import {pipelineOf} from '../../../run/recall.js'
import {settle} from '../../../stages/settle/settle.js'
import type {FileReading} from '../../../stages/stage.js'
import type {Run, Store} from '../../../store/store.js'
import type {CheckedPassage} from './examples.js'

/**
 * The passages of the submissions of a collection on which people have said something, settled with the corrections up
 * to a number, in the order of the submissions' ids and of their passages. Of one file name the latest counts.
 */
export async function checkedPassages(
  collection: string,
  {store, upTo}: {readonly store: Store; readonly upTo: number}
): Promise<readonly CheckedPassage[]> {
  const latest = await latestSubmissions(collection, store)
  const submissions = [...latest.values()].map(({submission}) => submission)
  const corrections = await store.corrections.of(submissions, upTo)
  const checked: CheckedPassage[] = []
  for (const {submission, runs} of [...latest.values()].toSorted(byId)) {
    const said = corrections.get(submission.id) ?? []
    if (said.length > 0) checked.push(...(await settledOf(submission, {runs, said, store})))
  }
  return checked
}

type Latest = {readonly submission: Submission; readonly runs: readonly Run[]}

const byId = (one: Latest, other: Latest): number => (one.submission.id < other.submission.id ? -1 : 1)

/** Of each file name the submission of the newest run, and all runs that hold it, the newest first. */
async function latestSubmissions(collection: string, store: Store): Promise<ReadonlyMap<string, Latest>> {
  const latest = new Map<string, Latest>()
  for (const id of await store.runs.withPipeline(collection)) {
    const run = await store.runs.fetch(id)
    for (const submission of run.submissions) {
      const known = latest.get(submission.file.name)
      if (known === undefined) latest.set(submission.file.name, {submission, runs: [run]})
      else if (known.submission.id === submission.id)
        latest.set(submission.file.name, {submission, runs: [...known.runs, run]})
    }
  }
  return latest
}

/** The checked passages of a submission, as the newest run that tagged it left them; none where none has. */
async function settledOf(
  submission: Submission,
  {
    runs,
    said,
    store
  }: {readonly runs: readonly Run[]; readonly said: readonly Correction[]; readonly store: Store}
): Promise<readonly CheckedPassage[]> {
  for (const run of runs) {
    const pipeline = await pipelineOf(run, store)
    const {keys} = planSubmission(pipeline, submission, [])
    const [tagged, identity] = [keys.get('tagged'), keys.get('identity')]
    if (tagged === undefined || identity === undefined) continue
    const outcomes = await store.outcomes.fetch([tagged, identity])
    const passages = outcomes.get(tagged)
    const whose = outcomes.get(identity)
    if (passages === undefined || whose === undefined || 'failure' in passages || 'failure' in whose) continue
    // Both were saved by the stages that declare them.
    const settled = await settledPassages(passages.value as TaggedPassage[], said, pipeline)
    const {parties} = whose.value as Identity
    return settled.map(passage => ({passage, party: partyOf(passage, parties.value, submission)}))
  }
  return []
}

async function settledPassages(
  tagged: readonly TaggedPassage[],
  corrections: readonly Correction[],
  pipeline: Pipeline
): Promise<readonly SettledPassage[]> {
  const settled = await settle.run({tagged, corrections}, {...unread, pipeline})
  if ('failure' in settled) throw new Error(settled.failure.message)
  return settled.value
}

const nothingToRead = () => {
  throw new Error('Settling reads no file')
}
const unread: FileReading = {read: nothingToRead, recognise: nothingToRead}

/** Whose words a passage holds, so that the passages of one party are held out together. */
const partyOf = ({speaker}: SettledPassage, parties: readonly string[], {id}: Submission): string =>
  speaker?.party ?? (parties.length === 0 ? id : parties.join('+'))
