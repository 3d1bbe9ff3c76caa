import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {z} from 'zod'
import {Correction} from '../../domain/correction.js'
import {EditionInputs, EditionSubmissions} from '../../domain/edition/inputs.js'
import {PrintedReplies} from '../../domain/edition/reply.js'
import {UserError} from '../../domain/errors.js'
import {jsonOf} from '../../domain/json/json.js'
import {Pipeline} from '../../domain/pipeline/pipeline.js'
import {fileNames} from '../places.js'
import type {Recorded} from '../publish/recorded.js'

/** What an edition's folder records that it was made from. Throws a UserError where this concord cannot read it. */
export async function readRecord(folder: string): Promise<Recorded> {
  const lines = (await textAt(folder, fileNames.corrections)).split('\n').filter(line => line !== '')
  const replies = await textAt(folder, fileNames.replies).catch(() => null)
  return {
    inputs: await valueAt(folder, fileNames.draft, EditionInputs),
    submissions: await valueAt(folder, fileNames.submissions, EditionSubmissions),
    pipeline: await valueAt(folder, fileNames.pipeline, Pipeline),
    corrections: lines.map(line => readAs(line, fileNames.corrections, Correction)),
    replies: replies === null ? [] : readAs(replies, fileNames.replies, PrintedReplies).replies
  }
}

const textAt = (folder: string, name: string): Promise<string> => readFile(path.join(folder, name), 'utf8')

const valueAt = async <Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema
): Promise<z.infer<Schema>> => readAs(await textAt(folder, name), name, schema)

function readAs<Schema extends z.ZodType>(text: string, name: string, schema: Schema): z.infer<Schema> {
  const read = schema.safeParse(jsonOf(text))
  if (read.success) return read.data
  throw new UserError(
    `${name} is as it was published, but this concord reads another form of it: rebuild with the version that edition.json names.`
  )
}
