import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {type Format, formatsNamed, usualFormats} from '../digest/formats.js'
import type {UnLanguage} from '../domain/document.js'
import {UserError} from '../domain/errors.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {ManifestRow, Submission} from '../domain/submission.js'
import {checks} from '../run/checks/checks.js'
import {readManifest} from '../run/intake/manifest.js'
import {findFiles, newRunId, takeIn} from '../run/intake/take-in.js'
import {forgetMishaps} from '../run/mishaps.js'
import {readSince, withSince} from '../run/since.js'
import {withTaggerInForce} from '../run/tagger/in-force.js'
import {prepareFolder, writeDigest} from '../run/writing/write-digest.js'
import type {Store} from '../store/store.js'
import {loadPipeline} from '../taxonomy/load-pipeline.js'
import {partyIndex} from '../taxonomy/names/party-names.js'
import type {BackEnd} from './back-end/back-end.js'
import {type Conducted, conduct} from './conduct.js'
import type {Progress} from './ledger.js'

/** What a run is asked for. */
export type Request = {
  readonly paths: readonly string[]
  readonly pipeline: string
  readonly manifest: string | undefined
  readonly out: string
  /** What the digest is held against: a day, a session, or an earlier `digest.json`. */
  readonly since?: string | undefined
  /** Of the digest; English where none is named. */
  readonly language?: UnLanguage
  /** What the digest is written as; what costs little where nothing is named. */
  readonly formats?: readonly Format[]
  /** Try again what timed out or crashed before. */
  readonly retry?: boolean
}

/** What came of a run, with the files it wrote. */
export type Made = Conducted & {
  readonly submissions: readonly Submission[]
  readonly written: readonly string[]
  /** A sentence for each format that could not be written here. */
  readonly notWritten: readonly string[]
}

/** A request of which all that can be told without the store was found right. */
export type CheckedRequest = {
  readonly request: Request
  readonly pipeline: Pipeline
  readonly earlier: Awaited<ReturnType<typeof readSince>> | null
  readonly files: Awaited<ReturnType<typeof findFiles>>
  readonly rows: readonly ManifestRow[]
}

/**
 * Checks all that is asked for before a store is opened or anything is read: the pipeline, the place of the digest, the
 * files, the manifest. A `UserError` says what is wrong first.
 */
export async function checkedRequest(request: Request): Promise<CheckedRequest> {
  const {paths, since} = request
  const manifest = request.manifest ?? (await manifestIn(paths))
  const files = await findFiles(paths, manifest)
  const pipeline = await loadPipeline(request.pipeline, checks)
  await prepareFolder(request.out)
  const earlier = since === undefined ? null : await readSince(since)
  const rows = manifest === undefined ? [] : await manifestRows(manifest, partyIndex(pipeline.parties))
  return {request, pipeline, earlier, files, rows}
}

/** A folder of submissions in, a comparison digest out. Only what the store does not hold yet is performed. */
export async function makeDigest(
  {request, pipeline: asGiven, earlier, files, rows}: CheckedRequest,
  {
    store,
    backEnd,
    report
  }: {
    readonly store: Store
    readonly backEnd: BackEnd
    readonly report: (progress: readonly Progress[]) => void
  }
): Promise<Made> {
  const {out, language = 'en', formats = formatsNamed(usualFormats), retry = false} = request
  const pipeline = await withTaggerInForce(asGiven, store)
  const submissions = await takeIn(files, rows, store.originals)
  const run = {
    id: newRunId(),
    kind: 'digest' as const,
    pipeline: await store.pipelines.keep(pipeline),
    submissions,
    correctionsUpTo: await store.corrections.latest()
  }
  await store.runs.begin(run)
  if (retry) await forgetMishaps(run, pipeline, store)
  const conducted = await conduct(run, pipeline, {store, backEnd, report})
  const digest =
    earlier === null ? conducted.digest : await withSince(conducted.digest, earlier, {run, pipeline, store})
  const {files: written, notWritten} = await writeDigest(digest, out, {
    run,
    pipeline,
    store,
    language,
    formats
  })
  return {...conducted, digest, submissions, written, notWritten}
}

async function manifestIn(paths: readonly string[]): Promise<string | undefined> {
  const [folder] = paths
  if (folder === undefined || paths.length > 1) return undefined
  const place = path.join(folder, 'manifest.csv')
  const text = await readFile(place).catch(() => undefined)
  return text === undefined ? undefined : place
}

async function manifestRows(place: string, index: ReturnType<typeof partyIndex>): Promise<ManifestRow[]> {
  const text = await readFile(place, 'utf8').catch(cause => {
    throw new UserError(`The manifest ${place} cannot be read: check the path.`, {cause})
  })
  return readManifest(text, place, index)
}
