import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import type {z} from 'zod'
import {digestOf} from '../../digest/digest-file.js'
import {EditionManifest, EditionNotice} from '../../domain/edition/manifest.js'
import {EditionNumber} from '../../domain/edition/number.js'
import {UserError} from '../../domain/errors.js'
import {sha256OfBytes} from '../../domain/json/content-id.js'
import {jsonOf} from '../../domain/json/json.js'
import type {Download, Published, PublishedEdition} from './published-edition.js'

/**
 * All editions of a folder of editions, each file held against its manifest. Throws a UserError that names the edition
 * and the file where one is missing or has other bytes, and where there is no edition.
 */
export async function readPublished(editions: string): Promise<Published> {
  const names = await readdir(editions).catch(cause => {
    throw new UserError(`There is no folder ${editions} to read editions from: check the path.`, {cause})
  })
  const numbers = names.filter(name => EditionNumber.safeParse(name).success).toSorted()
  if (numbers.length === 0)
    throw new UserError(`${editions} holds no edition: name the folder that editions are published into.`)
  const notices = await readNotices(path.join(editions, 'notices'))
  const read: PublishedEdition[] = []
  for (const number of numbers) read.push(await readEdition(path.join(editions, number), number, notices))
  return {
    editions: read.toSorted(newestFirst),
    downloads: [...read.flatMap(downloadsOf), ...(await noticesToTake(editions))]
  }
}

/** Where the files of editions stand in a site. */
const downloads = 'editions'

async function readEdition(
  folder: string,
  number: string,
  notices: readonly EditionNotice[]
): Promise<PublishedEdition> {
  const bytes = await readFile(path.join(folder, 'edition.json')).catch(cause => {
    throw new UserError(`${folder} holds no edition.json: it is no published edition, so take it away.`, {
      cause
    })
  })
  const manifest = parsed(EditionManifest, bytes.toString(), path.join(folder, 'edition.json'))
  if (manifest.number !== number)
    throw new UserError(
      `${folder} holds edition ${manifest.number}: give the folder the name of its edition.`
    )
  for (const {path: file, sha256} of manifest.files)
    if ((await hashOf(path.join(folder, file), number)) !== sha256)
      throw new UserError(
        `Edition ${number} is not what was published: ${file} has other bytes than its manifest says, so put the folder back as it was.`
      )
  const digest = path.join(folder, 'digest.json')
  return {
    folder,
    manifest,
    digest: digestOf(await readFile(digest, 'utf8'), digest),
    notices: notices.filter(({edition}) => edition === number),
    sha256: sha256OfBytes(bytes)
  }
}

async function readNotices(folder: string): Promise<readonly EditionNotice[]> {
  const names = (await namesIn(folder)).filter(name => name.endsWith('.json')).toSorted()
  const notices = await Promise.all(
    names.map(async name => {
      const place = path.join(folder, name)
      return parsed(EditionNotice, await readFile(place, 'utf8'), place)
    })
  )
  return notices.toSorted((a, b) => a.number - b.number)
}

function parsed<Value>(schema: z.ZodType<Value>, text: string, place: string): Value {
  const found = schema.safeParse(jsonOf(text))
  if (found.success) return found.data
  const where = found.error.issues[0]?.path.map(String).join('.') ?? ''
  throw new UserError(
    `${place} is not what concord publishes, at “${where}”: put the folder back as it was published.`
  )
}

async function hashOf(place: string, number: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(place)) hash.update(piece)
  } catch (cause) {
    throw new UserError(
      `Edition ${number} is not whole: ${place} cannot be read, so put the folder back as it was published.`,
      {cause}
    )
  }
  return hash.digest('hex')
}

const downloadsOf = ({folder, manifest}: PublishedEdition): readonly Download[] =>
  ['edition.json', 'edition.json.minisig', 'publisher.pub', ...manifest.files.map(file => file.path)]
    .filter((file, index, all) => all.indexOf(file) === index)
    .map(file => ({from: path.join(folder, file), to: `${downloads}/${manifest.number}/${file}`}))

async function noticesToTake(editions: string): Promise<readonly Download[]> {
  const folder = path.join(editions, 'notices')
  const names = (await namesIn(folder)).filter(name => /^[\w.-]+\.json(\.minisig)?$/.test(name)).toSorted()
  return names.map(name => ({from: path.join(folder, name), to: `${downloads}/notices/${name}`}))
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
