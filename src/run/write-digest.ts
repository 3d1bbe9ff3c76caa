import {constants} from 'node:fs'
import {access, mkdir, rename, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {digestHtml} from '../digest/html/digest-html.js'
import {digestJson, passagesJsonl} from '../digest/json.js'
import {misattributedQuotes, unfaithfulPassages, unfaithfulQuotes} from '../digest/verify-quotes.js'
import type {Digest} from '../domain/digest/digest.js'
import type {Document, UnLanguage} from '../domain/document.js'
import {UserError} from '../domain/errors.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {SettledPassage} from '../domain/tag.js'
import type {ValueName} from '../stages/stage.js'
import type {Run, Store} from '../store/store.js'
import {plansOf} from './plans-of-run.js'

/**
 * Writes `digest.json`, `passages.jsonl` and, in the language asked for, `digest.html` into a folder, each whole or not
 * at all. Before that every quote and passage is held against the text of its document; where one differs, nothing is
 * written and an Error says which.
 */
export async function writeDigest(
  digest: Digest,
  folder: string,
  source: {
    readonly run: Run
    readonly pipeline: Pipeline
    readonly store: Store
    readonly language: UnLanguage
  }
): Promise<readonly string[]> {
  const {documents, passages} = await readTexts(digest, source)
  const textOf = (submission: string) => documents.get(submission)?.text
  const [wrong] = [
    ...unfaithfulQuotes(digest, textOf),
    ...misattributedQuotes(digest, passages),
    ...unfaithfulPassages(passages, textOf)
  ]
  if (wrong) throw new Error(`Nothing was written, as a quote is not its source's words: ${wrong.why}`)
  const files = {
    'digest.html': digestHtml(digest, passages, source.language),
    'digest.json': digestJson(digest),
    'passages.jsonl': passagesJsonl(passages)
  }
  for (const [name, content] of Object.entries(files)) await putInPlace(path.join(folder, name), content)
  return Object.keys(files).map(name => path.join(folder, name))
}

/** Makes the folder of a digest. Throws a UserError where it cannot be written, before any work is done for it. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
    await access(folder, constants.W_OK)
  } catch (cause) {
    throw notWritable(folder, cause)
  }
}

async function putInPlace(place: string, content: string): Promise<void> {
  const aside = path.join(path.dirname(place), `.${path.basename(place)}.part`)
  try {
    await writeFile(aside, content, {flush: true})
    await rename(aside, place)
  } catch (cause) {
    throw notWritable(place, cause)
  }
}

function notWritable(place: string, cause: unknown): UserError {
  const reason = cause instanceof Error ? Reflect.get(cause, 'code') : cause
  return new UserError(`${place} cannot be written (${reason}): name another folder with --out.`, {cause})
}

type Texts = {
  readonly documents: ReadonlyMap<string, Document>
  /** In the order of the digest's submissions. */
  readonly passages: readonly SettledPassage[]
}

async function readTexts(
  digest: Digest,
  {run, pipeline, store}: {readonly run: Run; readonly pipeline: Pipeline; readonly store: Store}
): Promise<Texts> {
  const plans = new Map((await plansOf(run, pipeline, store)).map(plan => [plan.submission.id, plan]))
  const documents = new Map<string, Document>()
  const passages: SettledPassage[] = []
  for (const {id} of digest.submissions) {
    const value = async (name: ValueName) => {
      const key = plans.get(id)?.keys.get(name)
      const found = key === undefined ? undefined : (await store.outcomes.fetch([key])).get(key)
      if (!found || 'failure' in found)
        throw new Error(`The ${name} of the submission ${id} is not in the store`)
      return found.value
    }
    // Each was saved by the stage that declares it.
    documents.set(id, (await value('document')) as Document)
    passages.push(...((await value('settled')) as SettledPassage[]))
  }
  return {documents, passages}
}
