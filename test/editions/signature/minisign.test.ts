import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {makeFirstKey, rotateKey, signingKey} from '../../../src/editions/keys/key-folder.js'
import {publicKeyIn, publicKeyText} from '../../../src/editions/keys/public-key.js'
import {secretKeyText} from '../../../src/editions/keys/secret-key.js'
import {withSuccessors} from '../../../src/editions/keys/successors.js'
import {checkSignature, signatureText} from '../../../src/editions/signature/signature.js'
import {freshFolder} from '../../servers/places.js'
import {minisignProgram} from './minisign-program.js'

const {folder, remove} = freshFolder()
afterAll(remove)
const minisign = minisignProgram()
const at = (name: string) => path.join(folder, name)
const run = (...words: string[]): string =>
  execFileSync(minisign ?? '', words, {encoding: 'utf8', cwd: folder})

/** A public key's file of minisign with every figure of the key's number, as concord writes it. */
const withWholeNumber = (text: string): string =>
  text.replace(/(?<=public key )[0-9A-F]+/, number => number.padStart(16, '0'))

describe.skipIf(minisign === undefined)('beside the program minisign', () => {
  it('signs what minisign checks', async () => {
    const {key} = await makeFirstKey(at('ours'))
    writeFileSync(at('text'), 'Some words.\n')
    const signature = signatureText(readFileSync(at('text')), await signingKey(at('ours')), {
      comment: 'timestamp:1770000000\tfile:text\thashed'
    })
    writeFileSync(at('text.minisig'), signature)
    writeFileSync(at('ours.pub'), publicKeyText(key))
    expect(run('-V', '-p', 'ours.pub', '-m', 'text')).toContain('Signature and comment signature verified')
    writeFileSync(at('text'), 'Some words,\n')
    expect(() => run('-V', '-p', 'ours.pub', '-m', 'text')).toThrow()
  })

  it('checks what minisign signs, with a key that minisign made', () => {
    run('-G', '-W', '-p', 'theirs.pub', '-s', 'theirs.key')
    writeFileSync(at('other'), 'Other words.\n')
    run('-S', '-s', 'theirs.key', '-m', 'other', '-t', 'a comment')
    const key = publicKeyIn(readFileSync(at('theirs.pub'), 'utf8'))
    if (key === undefined) throw new Error('The key of minisign was not read')
    const signature = readFileSync(at('other.minisig'), 'utf8')
    expect(checkSignature(signature, readFileSync(at('other')), {key})).toEqual({
      keyId: key.id,
      comment: 'a comment'
    })
    expect(publicKeyText(key)).toBe(withWholeNumber(readFileSync(at('theirs.pub'), 'utf8')))
    expect(checkSignature(signature, Buffer.from('Other'), {key})).toHaveProperty('fault')
    expect(
      checkSignature(signature.replace('a comment', 'b comment'), readFileSync(at('other')), {key})
    ).toEqual({
      fault: 'Its trusted comment was changed.'
    })
  })

  it('knows a key by all sixteen figures, of which minisign leaves out the noughts in front', async () => {
    await makeFirstKey(at('noughts'))
    const key = {...(await signingKey(at('noughts'))), id: '00C0FFEE00C0FFEE'}
    writeFileSync(at('noughts.key'), secretKeyText(key))
    writeFileSync(at('noughts.pub'), publicKeyText(key))
    run('-R', '-s', 'noughts.key', '-p', 'again.pub')
    const theirs = readFileSync(at('again.pub'), 'utf8')
    expect(theirs).toContain('key C0FFEE00C0FFEE\n')
    expect(publicKeyIn(theirs)).toEqual({id: key.id, point: key.point})
    expect(publicKeyText(key)).toBe(withWholeNumber(theirs))
    writeFileSync(at('one'), 'One word.\n')
    writeFileSync(at('one.minisig'), signatureText(readFileSync(at('one')), key, {comment: 'one'}))
    expect(run('-V', '-p', 'noughts.pub', '-m', 'one')).toContain('verified')
  })

  it('refuses by name a signature over the whole file, as minisign once made them', () => {
    run('-S', '-l', '-s', 'theirs.key', '-m', 'other', '-x', 'old.minisig')
    const key = publicKeyIn(readFileSync(at('theirs.pub'), 'utf8'))
    if (key === undefined) throw new Error('The key of minisign was not read')
    expect(checkSignature(readFileSync(at('old.minisig'), 'utf8'), readFileSync(at('other')), {key})).toEqual(
      {
        fault: 'It was made over the file and not over its hash, as minisign did before version 0.10.'
      }
    )
  })

  it('keeps a secret key that minisign can sign with', async () => {
    const {id} = await signingKey(at('ours'))
    run('-S', '-s', `ours/${id}.key`, '-m', 'other', '-x', 'ours.minisig')
    expect(run('-V', '-p', `ours/${id}.pub`, '-m', 'other', '-x', 'ours.minisig')).toContain('verified')
  })

  it('puts a new key in force that the old one signed, as minisign can see', async () => {
    const old = await signingKey(at('ours'))
    const {key} = await rotateKey(at('ours'))
    expect(run('-V', '-p', `ours/${old.id}.pub`, '-m', `ours/${key.id}.pub`)).toContain(
      `key ${key.id} follows key ${old.id}`
    )
    const trusted = await withSuccessors(old, at('ours'))
    expect(trusted.map(({id}) => id)).toEqual([old.id, key.id])
    // Trust goes forward alone.
    expect((await withSuccessors(key, at('ours'))).map(({id}) => id)).toEqual([key.id])
  })
})
