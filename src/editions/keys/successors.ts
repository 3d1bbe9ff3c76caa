import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {checkSignature} from '../signature/signature.js'
import {type PublicKey, publicKeyIn, publicKeyText} from './public-key.js'

/**
 * The keys that follow a key, itself first: each was signed by one before it. What lies in the folder of public keys
 * without such a word is passed over.
 */
export async function withSuccessors(first: PublicKey, keys: string): Promise<readonly PublicKey[]> {
  const found = await endorsedKeys(keys)
  const trusted = [first]
  // Grows while it is gone through.
  for (const key of trusted)
    for (const {key: next, endorsement} of found) {
      if (trusted.some(({id}) => id === next.id)) continue
      const checked = checkSignature(endorsement, new TextEncoder().encode(publicKeyText(next)), {key})
      if ('keyId' in checked) trusted.push(next)
    }
  return trusted
}

async function endorsedKeys(
  keys: string
): Promise<readonly {readonly key: PublicKey; readonly endorsement: string}[]> {
  const names = await readdir(keys).catch(() => [])
  const found = await Promise.all(
    names
      .filter(name => name.endsWith('.pub'))
      .toSorted()
      .map(async name => {
        const key = publicKeyIn(await readFile(path.join(keys, name), 'utf8').catch(() => ''))
        const endorsement = await readFile(path.join(keys, `${name}.minisig`), 'utf8').catch(() => '')
        return key === undefined || endorsement === '' ? [] : [{key, endorsement}]
      })
  )
  return found.flat()
}
