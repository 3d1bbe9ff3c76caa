import {randomUUID} from 'node:crypto'
import {userError} from '../domain/refusals/refuse.js'
import type {SetAside} from '../domain/review/set-aside.js'
import {collectionOf} from './collection.js'
import type {Desk} from './desk.js'
import {bringUpToDate} from './index/bring-up-to-date.js'

/** Who sets something aside or takes that back, when, and why. */
export type SaidBy = {readonly by: string; readonly at: string; readonly why: string}

/** Sets a submission aside, so that it is no longer of the collection. Throws a UserError where it is not there. */
export async function setAside(submission: string, said: SaidBy, desk: Desk): Promise<void> {
  const {submissions} = await collectionOf(desk)
  const found = submissions.find(entry => entry.submission.id === submission)
  if (found === undefined) throw userError('asideAlready', {submission})
  await say({submission, file: found.submission.file, verdict: 'aside'}, said, desk)
}

/** Takes back that a submission was set aside. Throws a UserError where it is not. */
export async function takeBack(submission: string, said: SaidBy, desk: Desk): Promise<void> {
  const {setAside} = await collectionOf(desk)
  const found = setAside.find(entry => entry.submission.id === submission)
  if (found === undefined) throw userError('notAside', {submission})
  await say({submission, file: found.submission.file, verdict: 'back'}, said, desk)
}

async function say(
  {submission, file, verdict}: Pick<SetAside, 'submission' | 'file' | 'verdict'>,
  said: SaidBy,
  desk: Desk
): Promise<void> {
  const id = `a${randomUUID().replaceAll('-', '').slice(0, 15)}`
  const {name, sha256} = file
  const collection = desk.pipeline.file.id
  await desk.store.collections.setAside({id, collection, submission, file: {name, sha256}, verdict, ...said})
  await bringUpToDate(desk)
}
