import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {EditionNotice} from '../../domain/edition/manifest.js'
import {canonicalJson} from '../../domain/json/content-id.js'
import {userError} from '../../domain/refusals/refuse.js'
import {handOutKeys} from '../keys/hand-out.js'
import {signingKey} from '../keys/key-folder.js'
import {noticesFolder} from '../places.js'
import {putFile} from '../publish/put-file.js'
import {signatureText} from '../signature/signature.js'
import {noticeFile} from './read-notices.js'

/**
 * Writes a notice beside the folders of editions and signs it. The very same notice is left as it is, and signed where
 * that was cut short; another one under its name is refused with a UserError.
 */
export async function writeNotice(
  notice: EditionNotice,
  {editions, keys}: {readonly editions: string; readonly keys: string}
): Promise<void> {
  const key = await signingKey(keys)
  const place = path.join(noticesFolder(editions), noticeFile(notice))
  const text = canonicalJson(notice)
  await handOutKeys(keys, editions)
  if (!(await putFile(place, text)) && (await readFile(place, 'utf8')) !== text)
    throw userError('noticeTaken', {place})
  const comment = `concord ${notice.kind} ${notice.number} of edition ${notice.edition}, ${notice.at}`
  await putFile(`${place}.minisig`, signatureText(new TextEncoder().encode(text), key, {comment}))
}
