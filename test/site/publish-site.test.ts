import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {fingerprintOf, publicKeyText} from '../../src/editions/keys/public-key.js'
import {signatureText} from '../../src/editions/signature/signature.js'
import {concord} from '../cli/concord-process.js'
import {freshFolder} from '../servers/places.js'
import {goldenDigest, keyOf, makeEdition, publisher} from './made-editions.js'

const {folder, remove} = freshFolder()
const editions = path.join(folder, 'editions')
beforeAll(() => {
  makeEdition(editions, '2025-1', goldenDigest('one-voice'))
  makeEdition(editions, '2026-1', goldenDigest('three-voices'), {
    replaces: {number: '2025-1', why: 'More was read.'},
    publishedAt: '2026-11-02T10:00:00Z'
  })
})
afterAll(remove)

const site = (name: string) => path.join(folder, name)
const publish = (from: string, name: string, ...words: string[]) =>
  concord(['publish-site', from, '--out', site(name), ...words])

describe('concord publish-site', () => {
  it('writes a site, and nothing the second time', async () => {
    const first = await publish(editions, 'site', '--base-url', 'https://concord.example/read')
    const files = readdirSync(site('site'), {recursive: true, withFileTypes: true})
    expect(first).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Wrote \d+ files into .+; 0 were there already\.\n$/u)
    })
    expect(Number(/\d+/u.exec(first.out)?.[0])).toBe(files.filter(each => each.isFile()).length)
    expect(readFileSync(path.join(site('site'), 'en/2026-1/index.html'), 'utf8')).toContain('More was read.')
    const feeds = files.filter(({name}) => name.endsWith('.xml') || name.endsWith('.atom'))
    const feed = feeds.map(({name, parentPath}) => readFileSync(path.join(parentPath, name), 'utf8')).join('')
    expect(feed).toContain('https://concord.example/read/en/2026-1')
    const again = await publish(editions, 'site', '--base-url', 'https://concord.example/read')
    expect(again.out).toMatch(/^Wrote 0 files into .+; \d+ were there already\.\n$/u)
  }, 60_000)

  it.each([publicKeyText(publisher), fingerprintOf(publisher)])(
    'makes one of editions that are signed with the key that is trusted: %s',
    async trusted => {
      const place = path.join(folder, 'trusted.pub')
      writeFileSync(place, trusted)
      const {code, err} = await publish(editions, 'trusted', '--key', trusted.length === 64 ? trusted : place)
      expect({code, err}).toEqual({code: 0, err: ''})
    },
    60_000
  )

  it('makes one of editions that are signed with a key that follows the one that is trusted', async () => {
    const [followed, next] = [path.join(folder, 'followed'), keyOf(Buffer.alloc(32, 8))]
    makeEdition(followed, '2026-1', goldenDigest('one-voice'))
    makeEdition(followed, '2026-2', goldenDigest('one-voice'), {key: next})
    const wrong = await publish(followed, 'unfollowed', '--key', fingerprintOf(publisher))
    expect(wrong).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/2026-2 was signed with another key than the one that you trust/u)
    })
    expect(existsSync(site('unfollowed'))).toBe(false)
    const keys = path.join(followed, 'keys')
    mkdirSync(keys)
    const text = publicKeyText(next)
    writeFileSync(path.join(keys, `${next.id}.pub`), text)
    const word = signatureText(Buffer.from(text), publisher, {comment: 'made for a test'})
    writeFileSync(path.join(keys, `${next.id}.pub.minisig`), word)
    const right = await publish(followed, 'followed-site', '--key', fingerprintOf(publisher))
    expect([right.code, right.err]).toEqual([0, ''])
  }, 60_000)

  it.each<[string, (from: string) => readonly string[], RegExp]>([
    [
      'an edition was changed',
      from => {
        appendFileSync(path.join(from, '2026-1', 'digest.json'), ' ')
        return []
      },
      /2026-1 is not as it was published, so no site is made\. digest\.json was changed/u
    ],
    ['there is no such address', () => ['--base-url', 'concord.example'], /is no address of a site/u],
    ['the key is none', () => ['--key', 'nowhere.pub'], /neither a file that can be read nor a fingerprint/u],
    [
      'another key is trusted',
      () => ['--key', fingerprintOf(keyOf(Buffer.alloc(32, 9)))],
      /was signed with another key/u
    ]
  ])('writes nothing and says one sentence where %s', async (name, harm, sentence) => {
    const from = path.join(folder, name)
    makeEdition(from, '2026-1', goldenDigest('one-voice'))
    const {code, err, out} = await publish(from, `${name}-site`, ...harm(from))
    expect({code, out, lines: err.trim().split('\n').length}).toEqual({code: 1, out: '', lines: 1})
    expect(err).toMatch(sentence)
    expect(existsSync(site(`${name}-site`))).toBe(false)
  })

  it('says where there are no editions', async () => {
    expect((await publish(site('nowhere'), 'none')).err).toMatch(
      /^There is no folder .+: check the path\.\n$/u
    )
    mkdirSync(site('empty'))
    expect((await publish(site('empty'), 'none')).err).toMatch(/holds no edition/u)
  })
})
