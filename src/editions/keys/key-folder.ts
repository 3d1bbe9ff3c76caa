import {generateKeyPairSync, randomBytes} from 'node:crypto'
import {link, mkdir, open, readFile, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {z} from 'zod'
import {UserError} from '../../domain/errors.js'
import {jsonOf} from '../../domain/json/json.js'
import {notWritable} from '../../run/writing/put-in-place.js'
import {signatureText} from '../signature/signature.js'
import {fingerprintOf, keyIdOf, type PublicKey, publicKeyIn, publicKeyText} from './public-key.js'
import {type SecretKey, secretKeyIn, secretKeyText} from './secret-key.js'

/** One of the keys of a folder. */
export type ListedKey = {
  readonly key: PublicKey
  readonly fingerprint: string
  /** Whether it signs now; an older one only tells that what it signed is genuine. */
  readonly signs: boolean
}

/** A public key as it is handed out; `endorsement` is the signature of the key before it, null for the first. */
export type PublishedKey = {readonly key: PublicKey; readonly endorsement: string | null}

/**
 * Makes the first key of a folder, which then signs. Throws a UserError where there is one already: a second one is made
 * by rotation, so that the first speaks for it.
 */
export async function makeFirstKey(folder: string): Promise<ListedKey> {
  if ((await readCurrent(folder)) !== undefined)
    throw new UserError(
      `${folder} holds a key already: \`concord edition keys rotate\` puts a new one in its place.`
    )
  await mkdir(folder, {recursive: true, mode: 0o700}).catch(cause => {
    throw notWritable(folder, REMEDY, cause)
  })
  const key = newKey()
  await keepKey(folder, key, null)
  await putCurrent(folder, {id: key.id, keys: [key.id]}, 'first').catch(async cause => {
    for (const place of [secretPlace(folder, key.id), publicPlace(folder, key.id)])
      await rm(place, {force: true})
    throw cause
  })
  return listed(key, true)
}

/**
 * Puts a new key in the place of the one that signs. The old one signs the new one, so that whoever trusts the old one
 * can trust its successor; its public half is kept, and its secret half is removed. Throws a UserError where there is none.
 */
export async function rotateKey(folder: string): Promise<ListedKey> {
  const old = await signingKey(folder)
  const turn = path.join(folder, 'rotating')
  await write(turn, '', 0o600).catch(cause => {
    throw new UserError(`Another process rotates the key in ${folder}: if none does, remove ${turn}.`, {
      cause
    })
  })
  try {
    return await putNext(folder, old)
  } finally {
    await rm(turn, {force: true})
  }
}

/** All keys of a folder in the order in which they were made. Throws a UserError where there is none. */
export async function listKeys(folder: string): Promise<readonly ListedKey[]> {
  const {id, keys} = await currentOf(folder)
  return Promise.all(keys.map(async each => listed((await publishedKey(folder, each)).key, each === id)))
}

/** The public keys of a folder, each with the word of the one before it. Throws a UserError where there is none. */
export async function publishedKeys(folder: string): Promise<readonly PublishedKey[]> {
  const {keys} = await currentOf(folder)
  return Promise.all(keys.map(id => publishedKey(folder, id)))
}

/** The key that signs now. Throws a UserError where there is none, or others may read it, or it is damaged. */
export async function signingKey(folder: string): Promise<SecretKey> {
  const {id} = await currentOf(folder)
  const place = secretPlace(folder, id)
  const mode = (await stat(place).catch(() => undefined))?.mode
  if (mode === undefined)
    throw new UserError(`The secret key ${place} is gone: bring it back from where you keep a copy.`)
  if ((mode & 0o077) !== 0)
    throw new UserError(`The secret key ${place} can be read by others: \`chmod 600\` it, or rotate it.`)
  const key = secretKeyIn(await readFile(place, 'utf8'))
  if (key === 'passphrase')
    throw new UserError(`The secret key ${place} has a passphrase: take it off with \`minisign -C -W\`.`)
  if (typeof key === 'string' || key.id !== id)
    throw new UserError(`The secret key ${place} is damaged: bring it back from where you keep a copy.`)
  return key
}

const REMEDY = 'name another folder with --keys'

async function putNext(folder: string, old: SecretKey): Promise<ListedKey> {
  const current = await currentOf(folder)
  if (current.id !== old.id)
    throw new UserError(`The key in ${folder} was rotated by somebody else just now: list it.`)
  const key = newKey()
  const endorsement = signatureText(new TextEncoder().encode(publicKeyText(key)), old, {
    comment: `key ${key.id} follows key ${old.id}`
  })
  await keepKey(folder, key, endorsement)
  await putCurrent(folder, {id: key.id, keys: [...current.keys, key.id]}, 'next')
  await rm(secretPlace(folder, old.id), {force: true})
  return listed(key, true)
}

const listed = (key: PublicKey, signs: boolean): ListedKey => ({
  key: {id: key.id, point: key.point},
  fingerprint: fingerprintOf(key),
  signs
})

function newKey(): SecretKey {
  const {d, x} = generateKeyPairSync('ed25519').privateKey.export({format: 'jwk'})
  if (d === undefined || x === undefined) throw new Error('Node made no Ed25519 key')
  return {
    id: keyIdOf(randomBytes(8)),
    seed: new Uint8Array(Buffer.from(d, 'base64url')),
    point: new Uint8Array(Buffer.from(x, 'base64url'))
  }
}

/** Which key signs, and all that ever did, in their order. */
const Current = z.strictObject({id: z.string(), keys: z.array(z.string().regex(/^[0-9A-F]{16}$/)).min(1)})
type Current = z.infer<typeof Current>

const currentPlace = (folder: string): string => path.join(folder, 'keys.json')
const secretPlace = (folder: string, id: string): string => path.join(folder, `${id}.key`)
const publicPlace = (folder: string, id: string): string => path.join(folder, `${id}.pub`)

async function currentOf(folder: string): Promise<Current> {
  const current = await readCurrent(folder)
  if (current !== undefined) return current
  throw new UserError(`There is no key in ${folder}: make one with \`concord edition keys make\`.`)
}

async function readCurrent(folder: string): Promise<Current | undefined> {
  const place = currentPlace(folder)
  const text = await readFile(place, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const current = Current.safeParse(jsonOf(text))
  if (current.success) return current.data
  throw new UserError(`${place} is damaged: bring the folder back from where you keep a copy.`)
}

async function publishedKey(folder: string, id: string): Promise<PublishedKey> {
  const place = publicPlace(folder, id)
  const key = publicKeyIn(await readFile(place, 'utf8').catch(() => ''))
  if (key?.id !== id)
    throw new UserError(
      `The public key ${place} is gone or damaged: bring it back from where you keep a copy.`
    )
  const endorsement = await readFile(`${place}.minisig`, 'utf8').catch(() => null)
  return {key, endorsement}
}

async function keepKey(folder: string, key: SecretKey, endorsement: string | null): Promise<void> {
  await write(secretPlace(folder, key.id), secretKeyText(key), 0o600)
  await write(publicPlace(folder, key.id), publicKeyText(key), 0o644)
  if (endorsement !== null) await write(`${publicPlace(folder, key.id)}.minisig`, endorsement, 0o644)
}

/** `first`: of two who make the first key at once, one wins. `next`: takes the place of what is there. */
async function putCurrent(folder: string, current: Current, which: 'first' | 'next'): Promise<void> {
  const place = currentPlace(folder)
  const aside = `${place}.${current.id}`
  await write(aside, `${JSON.stringify(current, null, 2)}\n`, 0o644)
  if (which === 'next') return rename(aside, place)
  try {
    await link(aside, place)
  } catch (cause) {
    throw new UserError(`${folder} was given a key by somebody else just now: list it.`, {cause})
  } finally {
    await rm(aside, {force: true})
  }
}

async function write(place: string, text: string, mode: number): Promise<void> {
  const file = await open(place, 'wx', mode).catch(cause => {
    throw notWritable(place, REMEDY, cause)
  })
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
