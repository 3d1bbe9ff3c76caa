import {sayIn as termsIn} from '../../digest/words/say.js'
import type {SettledPassage} from '../../domain/tag.js'
import {type SubmissionRead, submissionOfRun} from '../../review/reading/submission-read.js'
import {isAtLeast} from '../accounts/role.js'
import {fragment} from '../frame/page.js'
import {Refusal} from '../server/refusals.js'
import type {Visit} from '../server/visit.js'
import type {At} from './at.js'
import {type Filter, passagesShown} from './filter.js'
import {namesIn} from './names.js'
import {boxesIn} from './original/boxes.js'
import {PassageView} from './passage/passage-view.js'

/** A passage with the submission that it is of. */
export type PassageRead = {readonly passage: SettledPassage; readonly read: SubmissionRead}

/** A submission as it stands. Throws a Refusal where there is none. */
export async function readOr404({desk}: Visit, id: string): Promise<SubmissionRead> {
  const {ofFolder, store} = desk
  // Neither waits for the other: the tagger in force changes nothing of the collection's name.
  const [pipeline, run] = await Promise.all([
    desk.pipeline(),
    store.runs.latestWith(id, ofFolder.pipeline.file.id)
  ])
  const read = await submissionOfRun(run, {store, pipeline})
  if (read === undefined) throw new Refusal('not-found')
  return read
}

/** The passage that the address names, whose id begins with its submission's. Throws a Refusal where there is none. */
export async function passageOr404(visit: Visit): Promise<PassageRead> {
  const id = visit.path.id ?? ''
  const read = await readOr404(visit, id.slice(0, Math.max(0, id.lastIndexOf('-'))))
  const passage = read.passages?.find(one => one.id === id)
  if (passage === undefined) throw new Refusal('not-found')
  return {passage, read}
}

/** The words that a visitor reads a submission in. */
export const atOf = (
  {language, nameOf, person, say}: Visit,
  {pipeline}: Pick<SubmissionRead, 'pipeline'>
): At => ({
  language,
  say,
  nameOf,
  terms: termsIn(language),
  names: namesIn(pipeline, language),
  mayCorrect: person !== null && isAtLeast(person.role, 'analyst')
})

/** A passage alone, as it stands in its submission with what of it a filter lets through. */
export const passageAlone = (
  visit: Visit,
  {passage, read, done}: PassageRead & {readonly done?: string},
  filter: Filter
): Promise<Response> => {
  // Somebody is looking at it, so it stays, whatever else is filtered out.
  const [shown = passage] = passagesShown([passage], {...filter, show: 'all'})
  return fragment(
    <PassageView
      passage={shown}
      language={read.document?.language ?? 'und'}
      boxesOf={boxesIn(read.document ?? {blocks: []})}
      upTo={read.upTo}
      done={done}
      at={atOf(visit, read)}
    />
  )
}
