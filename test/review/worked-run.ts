import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import type {ManifestRow, Submission} from '../../src/domain/submission.js'
import {newRunId} from '../../src/run/intake/take-in.js'
import {perform} from '../../src/run/perform.js'
import {readFile} from '../../src/stages/extract/read-file.js'
import type {Store} from '../../src/store/store.js'

/** A file of a run: its name, what it says, and what the manifest says of it. */
export type GivenFile = {readonly name: string; readonly text: string; readonly row?: Partial<ManifestRow>}

/** Begins a run with these files, without doing any of it; gives the submissions in their order. */
export async function begunRun(
  files: readonly GivenFile[],
  {store, pipeline}: {readonly store: Store; readonly pipeline: Pipeline}
): Promise<{readonly run: string; readonly submissions: readonly Submission[]}> {
  const submissions: Submission[] = []
  for (const {name, text, row} of files) {
    const bytes = new TextEncoder().encode(text)
    const sha256 = await store.originals.keep(bytes)
    const manifest: ManifestRow = {file: name, parties: [], ...row}
    const id = `s${sha256.slice(0, 6)}${name.replace(/\W/g, '').slice(0, 5)}`
    submissions.push({id, file: {name, bytes: bytes.length, sha256}, manifest})
  }
  const run = {
    id: newRunId(),
    pipeline: await store.pipelines.keep(pipeline),
    submissions,
    kind: 'intake' as const,
    correctionsUpTo: await store.corrections.latest()
  }
  await store.runs.begin(run)
  return {run: run.id, submissions}
}

/** Does jobs of a run on one submission, all of them if no number is given, in this process. */
export async function workOn(
  {run, submission}: {readonly run: string; readonly submission: string},
  {store, pipeline}: {readonly store: Store; readonly pipeline: Pipeline},
  jobs?: number
): Promise<void> {
  const each = pipeline.file.jobs.flatMap((job, at) => (job.each === 'submission' ? [at] : []))
  const recognise = () => Promise.reject(new Error('A text has no pictures'))
  for (const job of each.slice(0, jobs))
    await perform({run, job, submission}, {store, read: readFile, recognise})
}

/** Begins a run with these files and does it all but for the comparison. */
export async function workedRun(
  files: readonly GivenFile[],
  desk: {readonly store: Store; readonly pipeline: Pipeline}
): Promise<readonly Submission[]> {
  const {run, submissions} = await begunRun(files, desk)
  for (const {id} of submissions) await workOn({run, submission: id}, desk)
  return submissions
}
