import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {EditionNotice} from '../../domain/edition/manifest.js'
import {canonicalJson} from '../../domain/json/content-id.js'
import {jsonOf} from '../../domain/json/json.js'
import type {PublicKey} from '../keys/public-key.js'
import {checkSignature} from '../signature/signature.js'

/** A file of the folder of notices: what it says, or in one sentence why it is not believed. */
export type ReadNotice = {readonly file: string} & (
  | {readonly notice: EditionNotice}
  | {readonly fault: string}
)

/** The name of a notice's file. */
export const noticeFile = ({
  edition,
  kind,
  number
}: Pick<EditionNotice, 'edition' | 'kind' | 'number'>): string => `${edition}-${kind}-${number}.json`

/**
 * The notices of an edition in the order in which they were made. One is believed only where one of the keys signed it,
 * and it is what its file's name says.
 */
export async function readNotices(
  folder: string,
  edition: string,
  keys: readonly PublicKey[]
): Promise<readonly ReadNotice[]> {
  const names = (await readdir(folder).catch(() => [])).flatMap(name => {
    const [, number] = nameForm(edition).exec(name) ?? []
    return number === undefined ? [] : [{name, number: Number(number)}]
  })
  const inOrder = names.toSorted((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1))
  return Promise.all(inOrder.map(async ({name}) => ({file: name, ...(await readNotice(folder, name, keys))})))
}

const nameForm = (edition: string): RegExp =>
  new RegExp(`^${edition}-(?:erratum|withdrawal)-([1-9]\\d*)\\.json$`)

async function readNotice(
  folder: string,
  name: string,
  keys: readonly PublicKey[]
): Promise<{notice: EditionNotice} | {fault: string}> {
  const place = path.join(folder, name)
  const bytes = await readFile(place).catch(() => Buffer.alloc(0))
  const signature = await readFile(`${place}.minisig`, 'utf8').catch(() => null)
  if (signature === null) return {fault: `The notice ${name} is not signed, so it is not believed.`}
  const checked = keys.map(key => checkSignature(signature, bytes, {key, exact: true}))
  if (!checked.some(each => 'keyId' in each)) {
    const [first] = checked.flatMap(each => ('fault' in each ? [each.fault] : []))
    return {fault: `The notice ${name} is not believed. ${first}`}
  }
  const value = jsonOf(bytes.toString('utf8'))
  const notice = EditionNotice.safeParse(value)
  if (!notice.success || !bytes.equals(Buffer.from(canonicalJson(value))) || noticeFile(notice.data) !== name)
    return {fault: `The notice ${name} is signed, but is no notice of that name.`}
  return {notice: notice.data}
}
