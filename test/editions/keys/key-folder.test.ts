import {chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import {sha256OfBytes} from '../../../src/domain/json/content-id.js'
import {listKeys, makeFirstKey, rotateKey, signingKey} from '../../../src/editions/keys/key-folder.js'
import {freshFolder} from '../../servers/places.js'

const {folder, remove} = freshFolder()
afterAll(remove)
let keys = ''
let count = 0
beforeEach(() => {
  keys = path.join(folder, String(++count))
})

describe('keys', () => {
  it('keeps the secret half for its owner alone, and gives the hash of the public file as fingerprint', async () => {
    const {fingerprint, key} = await makeFirstKey(keys)
    expect(statSync(path.join(keys, `${key.id}.key`)).mode & 0o777).toBe(0o600)
    expect(statSync(keys).mode & 0o777).toBe(0o700)
    expect(fingerprint).toBe(sha256OfBytes(readFileSync(path.join(keys, `${key.id}.pub`))))
  })

  it('makes one first key, however many ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({length: 10}, () => makeFirstKey(keys)))
    expect(asked.filter(({status}) => status === 'fulfilled')).toHaveLength(1)
    expect(await listKeys(keys)).toHaveLength(1)
    expect(readdirSync(keys)).toHaveLength(3)
    await signingKey(keys)
  })

  it('keeps old public keys after rotation, and no old secret one', async () => {
    const first = await makeFirstKey(keys)
    const asked = await Promise.allSettled(Array.from({length: 5}, () => rotateKey(keys)))
    const rotated = asked.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []))
    const last = await rotateKey(keys)
    const listed = await listKeys(keys)
    expect(listed.map(({key}) => key.id)).toEqual([first, ...rotated, last].map(({key}) => key.id))
    expect(listed.filter(({signs}) => signs).map(({key}) => key.id)).toEqual([last.key.id])
    expect(readdirSync(keys).filter(name => name.endsWith('.key'))).toEqual([`${last.key.id}.key`])
  })

  it.each([
    ['is read by others', (place: string) => chmodSync(place, 0o640), 'can be read by others'],
    [
      'has a passphrase',
      bytesChanged(bytes => Buffer.concat([bytes.subarray(0, 2), Buffer.from('Sc'), bytes.subarray(4)])),
      'minisign -C -W'
    ],
    ['lost its end', bytesChanged(bytes => bytes.subarray(0, 100)), 'is damaged'],
    [
      'was changed within',
      bytesChanged(bytes => Buffer.from(bytes.with(80, (bytes[80] ?? 0) ^ 1))),
      'is damaged'
    ],
    ['is gone', (place: string) => rmSync(place), 'is gone']
  ])('refuses to sign with a key that %s', async (_, harm, message) => {
    const {key} = await makeFirstKey(keys)
    harm(path.join(keys, `${key.id}.key`))
    await expect(signingKey(keys)).rejects.toThrow(message)
  })

  it('says what to do where there is no key', async () => {
    await expect(signingKey(keys)).rejects.toThrow('make one with `concord edition keys make`')
  })
})

function bytesChanged(change: (bytes: Buffer) => Buffer): (place: string) => void {
  return place => {
    const [comment = '', line = ''] = readFileSync(place, 'utf8').split('\n')
    writeFileSync(place, `${comment}\n${change(Buffer.from(line, 'base64')).toString('base64')}\n`)
  }
}
