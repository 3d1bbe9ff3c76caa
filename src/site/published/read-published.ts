import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import type {z} from 'zod'
import {digestOf} from '../../digest/digest-file.js'
import {Summary} from '../../digest/summary/summary.js'
import {EditionNumber} from '../../domain/edition/number.js'
import {PrintedReplies} from '../../domain/edition/reply.js'
import {UserError} from '../../domain/errors.js'
import {sha256OfBytes} from '../../domain/json/content-id.js'
import {jsonOf} from '../../domain/json/json.js'
import type {PublicKey} from '../../editions/keys/public-key.js'
import {fileNames, keysFolder, noticesFolder} from '../../editions/places.js'
import type {TrustedKey} from '../../editions/verify/faults.js'
import {verifyEdition} from '../../editions/verify/verify-edition.js'
import {mustBeSignedWith, type Signed} from './by-trusted-key.js'
import type {Download, Published, PublishedEdition} from './published-edition.js'

/**
 * All editions of a folder of editions, each verified by its signature and its files, and where a key is trusted, by that.
 * Throws a UserError that says what is wrong where one is not as it was published, and where there is none.
 */
export async function readPublished(editions: string, trusted?: TrustedKey): Promise<Published> {
  const names = await readdir(editions).catch(cause => {
    throw new UserError(`There is no folder ${editions} to read editions from: check the path.`, {cause})
  })
  const numbers = names.filter(name => EditionNumber.safeParse(name).success).toSorted()
  if (numbers.length === 0)
    throw new UserError(`${editions} holds no edition: name the folder that editions are published into.`)
  const read: PublishedEdition[] = []
  const signed: Signed[] = []
  for (const number of numbers) {
    const {edition, key} = await readEdition(path.join(editions, number))
    read.push(edition)
    signed.push({folder: edition.folder, key})
  }
  if (trusted !== undefined) await mustBeSignedWith(trusted, signed, keysFolder(editions))
  return {
    editions: read.toSorted(newestFirst),
    downloads: [
      ...read.flatMap(downloadsOf),
      ...(await besides(noticesFolder(editions), 'notices')),
      ...(await besides(keysFolder(editions), 'keys'))
    ]
  }
}

/** Where the files of editions stand in a site. */
const downloads = 'editions'

async function readEdition(
  folder: string
): Promise<{readonly edition: PublishedEdition; readonly key: PublicKey}> {
  const {faults, key, manifest, notices} = await verifyEdition(folder)
  const [fault] = faults
  if (manifest === null || key === null || fault !== undefined)
    throw new UserError(`${folder} is not as it was published, so no site is made. ${fault ?? ''}`.trim())
  if (manifest.number !== path.basename(folder))
    throw new UserError(
      `${folder} holds edition ${manifest.number}: give the folder the name of its edition.`
    )
  const digest = path.join(folder, 'digest.json')
  const summary = await readPart(path.join(folder, 'summary.json'), Summary)
  const replies = await readPart(path.join(folder, fileNames.replies), PrintedReplies)
  const edition = {
    folder,
    manifest,
    digest: digestOf(await readFile(digest, 'utf8'), digest),
    summary: summary ?? null,
    replies: replies?.replies ?? [],
    notices,
    sha256: sha256OfBytes(await readFile(path.join(folder, fileNames.manifest)))
  }
  return {edition, key}
}

/** What a file of an edition holds; undefined where the edition has no such file. */
async function readPart<Value>(place: string, schema: z.ZodType<Value>): Promise<Value | undefined> {
  const text = await readFile(place, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const read = schema.safeParse(jsonOf(text))
  if (read.success) return read.data
  throw new UserError(
    `${place} was written by another concord: make the site with the one that published it.`
  )
}

const downloadsOf = ({folder, manifest}: PublishedEdition): readonly Download[] =>
  [fileNames.manifest, fileNames.signature, ...manifest.files.map(file => file.path)].map(file => ({
    from: path.join(folder, file),
    to: `${downloads}/${manifest.number}/${file}`
  }))

/** What stands beside the folders of editions: notices, and the public keys of those that sign. */
async function besides(folder: string, to: string): Promise<readonly Download[]> {
  const names = (await namesIn(folder)).filter(name => /^[\w-]+\.(json|pub)(\.minisig)?$/.test(name))
  return names.toSorted().map(name => ({from: path.join(folder, name), to: `${downloads}/${to}/${name}`}))
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

const newestFirst = ({manifest: a}: PublishedEdition, {manifest: b}: PublishedEdition): number =>
  a.publishedAt === b.publishedAt
    ? byNumber(b.number) - byNumber(a.number)
    : a.publishedAt < b.publishedAt
      ? 1
      : -1

const byNumber = (number: string): number => {
  const [year = 0, place = 0] = number.split('-').map(Number)
  return year * 1000 + place
}
