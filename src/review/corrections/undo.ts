import type {Correction, NumberedCorrection} from '../../domain/correction.js'
import {concerns} from '../../domain/pipeline/concerns.js'
import type {Desk} from '../desk.js'
import {batchOf, type SaidBy, shortHash} from './asked.js'
import {type PersonAct, undoAndRedo} from './person-acts.js'
import {keep, type Saved, submissionsOf} from './save-corrections.js'

/** What undo or redo did: nothing, where there was nothing left; else the corrections that it spoke of. */
export type Undone =
  | {readonly kind: 'nothing'}
  | ({readonly of: PersonAct} & Extract<Saved, {readonly kind: 'saved'}>)

/** Takes back the last that a person did, a whole batch where it was one. */
export const undo = (said: SaidBy, desk: Desk): Promise<Undone> => takeBack('undo', said, desk)

/** Brings back the last that a person took back, unless she has done something else since. */
export const redo = (said: SaidBy, desk: Desk): Promise<Undone> => takeBack('redo', said, desk)

/** How often others may come in between. */
const TRIES = 10

async function takeBack(what: 'undo' | 'redo', said: SaidBy, desk: Desk): Promise<Undone> {
  const {store} = desk
  const batch = batchOf({by: said.by, request: `${what} ${said.request}`})
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    // Read first, so that whatever comes in after it is a conflict, and the next attempt sees it.
    const upTo = await store.corrections.latest()
    const own = await saidHere(said.by, desk)
    const before = own.filter(({correction}) => correction.batch === batch).map(({correction}) => correction)
    const act = before.length > 0 ? await withdrawnBy(before, desk) : undoAndRedo(own)[what]
    if (act === undefined) return {kind: 'nothing'}
    const words = before.length > 0 ? before : withdrawals(act, batch, said)
    const seen = new Map(words.map(({passage}) => [passage, upTo]))
    const submissions = await submissionsOf(
      words.map(({submission}) => submission),
      desk
    )
    const saved = await keep(words, {seen, desk, submissions})
    if (saved.kind === 'saved') return {of: act, ...saved}
  }
  throw new Error(`What ${said.by} takes back was spoken of by others ${TRIES} times while it was taken back`)
}

/** What a person said in this collection; what she said in another is not taken back from here. */
async function saidHere(person: string, {store, pipeline}: Desk): Promise<readonly NumberedCorrection[]> {
  const said = await store.corrections.saidBy(person)
  const here = await store.runs.submissions(
    [...new Set(said.map(({correction}) => correction.submission))],
    pipeline.file.id
  )
  return said.filter(({correction}) => here.has(correction.submission) && concerns(correction, pipeline))
}

const withdrawals = (act: PersonAct, batch: string, {by, at}: SaidBy): Correction[] =>
  act.map(({id, submission, passage, quote}) => ({
    id: `c${shortHash([batch, id])}`,
    submission,
    passage,
    quote,
    verdict: 'withdraw',
    of: id,
    batch,
    by,
    at,
    why: ''
  }))

/** The same request came before: what it spoke of then. */
async function withdrawnBy(words: readonly Correction[], {store}: Desk): Promise<PersonAct> {
  const found = await store.corrections.fetch(words.flatMap(({of}) => of ?? []))
  return [...found.values()].map(({correction}) => correction)
}
