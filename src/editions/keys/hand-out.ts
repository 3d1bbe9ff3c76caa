import path from 'node:path'
import {keysFolder} from '../places.js'
import {putFile} from '../publish/put-file.js'
import {publishedKeys} from './key-folder.js'
import {publicKeyText} from './public-key.js'

/** Lays all public keys, each with the word of the one before it, beside the editions for whoever checks them. */
export async function handOutKeys(keys: string, editions: string): Promise<void> {
  for (const {key, endorsement} of await publishedKeys(keys)) {
    const place = path.join(keysFolder(editions), `${key.id}.pub`)
    await putFile(place, publicKeyText(key))
    if (endorsement !== null) await putFile(`${place}.minisig`, endorsement)
  }
}
