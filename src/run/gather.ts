import type {GatheredSubmission} from '../domain/digest/gathered.js'
import {type Document, readingFigures} from '../domain/document.js'
import type {Failure, Note} from '../domain/outcome.js'
import type {Passage} from '../domain/passage.js'
import type {SubmissionPositions} from '../domain/position.js'
import type {Identity} from '../domain/submission.js'
import type {SettledPassage} from '../domain/tag.js'
import type {ValueName} from '../stages/stage.js'
import type {Store} from '../store/store.js'
import type {SubmissionPlan} from './plan.js'

/** A job was begun before what it stands on was done; doing it again at once cannot help. */
export class NotThereYet extends Error {
  override readonly name = 'NotThereYet'
}

/** All that the comparison needs of every submission. Throws NotThereYet where a stage has no outcome yet. */
export async function gather(plans: readonly SubmissionPlan[], store: Store): Promise<GatheredSubmission[]> {
  const gathered: GatheredSubmission[] = []
  for (const plan of plans) gathered.push(await gatherOne(plan, store))
  return gathered
}

async function gatherOne({submission, work}: SubmissionPlan, store: Store): Promise<GatheredSubmission> {
  const steps = work.flatMap(({steps}) => steps)
  const outcomes = await store.outcomes.fetch(steps.map(({key}) => key))
  const given = new Map<ValueName, unknown>()
  const notes: Note[] = []
  let failure: Failure | undefined
  for (const {stage, key} of steps) {
    const outcome = outcomes.get(key)
    if (!outcome) throw new NotThereYet(`The ${stage.gives} of ${submission.file.name} is not there yet`)
    notes.push(...outcome.notes)
    if ('failure' in outcome) failure ??= outcome.failure
    else given.set(stage.gives, outcome.value)
  }
  if (failure) return {submission, notes, failure}
  // Each was saved by the stage that declares it.
  const document = given.get('document') as Document
  const identity = given.get('identity') as Identity
  const positions = given.get('positions') as SubmissionPositions
  const passages = (given.get('settled') as SettledPassage[]).map(withoutTags)
  const {pageCount, mediaType, pageStarts, pages} = document
  return {
    submission,
    notes,
    pageCount,
    mediaType,
    reading: readingFigures(document),
    identity,
    positions,
    passages,
    places: {pageStarts, pages}
  }
}

// Tags are much larger than the words they stand on, and all submissions are in memory at once.
const withoutTags = ({
  tags: _tags,
  overruled: _overruled,
  questions: _questions,
  ...passage
}: SettledPassage): Passage => passage
