import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {coveringOf} from '../../domain/edition/covering.js'
import type {EditionDraft} from '../../domain/edition/draft.js'
import type {EditionInputs} from '../../domain/edition/inputs.js'
import type {Approval} from '../../domain/edition/manifest.js'
import type {PrintedReply} from '../../domain/edition/reply.js'
import {canonicalJson, sha256OfBytes} from '../../domain/json/content-id.js'
import {userError} from '../../domain/refusals/refuse.js'
import type {Store} from '../../store/store.js'
import {handOutKeys} from '../keys/hand-out.js'
import {signingKey} from '../keys/key-folder.js'
import {fileNames} from '../places.js'
import {thisProgram} from '../program/this-program.js'
import {signatureText} from '../signature/signature.js'
import {digestOfRun} from './digest-of-run.js'
import {type EditionFiles, editionFiles} from './edition-files.js'
import {putFolder} from './put-folder.js'
import {recordedOf, sourcesOf} from './recorded.js'
import {digestForStrangers} from './strangers.js'

/** What is to be published, and under which number. */
export type ToPublish = {
  readonly number: string
  /** The moment that is printed in it, ISO 8601. */
  readonly publishedAt: string
  readonly draft: Pick<
    EditionDraft,
    'titles' | 'front' | 'languages' | 'filters' | 'leftOut' | 'replaces' | 'run' | 'record'
  >
  /** Two different people at least, in the order in which they approved. */
  readonly approvals: readonly Approval[]
  readonly replies: readonly PrintedReply[]
}

/** Where what is published goes, and what it comes from. */
export type Publishing = {
  readonly store: Store
  /** The folder of all editions. */
  readonly editions: string
  /** The folder of keys. */
  readonly keys: string
}

/** A published edition: its folder, and the SHA-256 of its manifest. */
export type Published = {
  readonly folder: string
  readonly manifest: string
  /** False where the very same was published before: a publish that was cut short may be made again. */
  readonly isNew: boolean
}

/**
 * Writes the folder of an edition whose submissions were read: every format in every language, the inputs, the manifest and its
 * signature, moved into `<editions>/<number>` at once. It is never half there; a number that another edition has is
 * refused with a UserError, also to all but one of many who publish at the same time.
 */
export async function writeEdition(edition: ToPublish, publishing: Publishing): Promise<Published> {
  const {editions, keys, store} = publishing
  const folder = path.join(editions, edition.number)
  const run = await store.runs.fetch(edition.draft.run)
  const inputs = inputsOf(edition, run.correctionsUpTo)
  const before = await publishedBefore(folder, inputs)
  if (before !== undefined) return before
  const key = await signingKey(keys)
  const {names, ...recorded} = await recordedOf(run, {inputs, replies: edition.replies}, store)
  const sources = new Map<string, Uint8Array>()
  for (const sha256 of sourcesOf(recorded).keys()) sources.set(sha256, await store.originals.fetch(sha256))
  const laid = digestForStrangers(await digestOfRun(run, store, coveringOf(edition.draft)), names)
  const files = await editionFiles({recorded, ...laid, sources, key, program: thisProgram()})
  const manifest = files.get(fileNames.manifest) ?? new Uint8Array()
  const signature = signatureText(manifest, key, {
    comment: `concord edition ${inputs.number}, published ${inputs.publishedAt}`
  })
  await handOutKeys(keys, editions)
  const isNew = await putFolder(folder, signed(files, signature))
  if (isNew) return {folder, manifest: sha256OfBytes(manifest), isNew}
  const other = await publishedBefore(folder, inputs)
  if (other !== undefined) return other
  throw new Error(`${folder} was there and is gone again: somebody removes editions`)
}

const signed = (files: EditionFiles, signature: string): EditionFiles =>
  new Map([...files, [fileNames.signature, new TextEncoder().encode(signature)]])

const inputsOf = (
  {approvals, draft, number, publishedAt}: ToPublish,
  correctionsUpTo: number
): EditionInputs => ({
  format: 'concord-edition-inputs/1',
  number,
  publishedAt,
  titles: draft.titles,
  front: draft.front,
  languages: draft.languages,
  filters: draft.filters,
  ...(draft.leftOut === undefined ? {} : {leftOut: draft.leftOut}),
  replaces: draft.replaces,
  approvals: [...approvals],
  correctionsUpTo,
  record: draft.record
})

/** The very same edition, where it is there already. Throws a UserError where another one has its number. */
async function publishedBefore(folder: string, inputs: EditionInputs): Promise<Published | undefined> {
  const manifest = await readFile(path.join(folder, fileNames.manifest)).catch(() => undefined)
  if (manifest === undefined) return undefined
  const there = await readFile(path.join(folder, fileNames.draft), 'utf8').catch(() => '')
  if (there === canonicalJson(inputs)) return {folder, manifest: sha256OfBytes(manifest), isNew: false}
  throw userError('numberTaken', {number: inputs.number, folder})
}
