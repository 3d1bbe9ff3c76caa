import {execFileSync} from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {listKeys, makeFirstKey} from '../../../src/editions/keys/key-folder.js'
import {fingerprintOf} from '../../../src/editions/keys/public-key.js'
import {verifyEdition} from '../../../src/editions/verify/verify-edition.js'
import {freshFolder} from '../../servers/places.js'
import {changeManifest, copyOf} from '../copies.js'
import {type Desk, openDesk} from '../published.js'
import {minisignProgram} from '../signature/minisign-program.js'

const {folder, remove} = freshFolder()
let desk: Desk
let edition = ''
beforeAll(async () => {
  desk = await openDesk(folder)
  edition = (await desk.write()).folder
}, 240_000)
afterAll(async () => {
  await desk?.store.close()
  remove()
})

describe('a published edition', () => {
  it('is whole, in every format and language', async () => {
    const {faults, manifest} = await verifyEdition(edition)
    expect(faults).toEqual([])
    const paths = manifest?.files.map(({path}) => path) ?? []
    for (const language of ['ar', 'en'])
      for (const name of [
        'digest.html',
        'digest.pdf',
        'digest.docx',
        'digest.xlsx',
        'digest.md',
        'csv/metadata.json'
      ])
        expect(paths).toContain(`${language}/${name}`)
    expect(JSON.parse(readFileSync(path.join(edition, 'digest.json'), 'utf8'))).toMatchObject({
      title: 'What invented States said'
    })
    expect(readdirSync(desk.editions).toSorted()).toEqual(['2026-1', 'keys'])
  })

  it('says nothing of what people wrote to each other', () => {
    const found = execFileSync('grep', ['-rl', 'k1', edition], {encoding: 'utf8'})
    expect(found).toContain('corrections.jsonl')
    expect(() => execFileSync('grep', ['-rl', 'Between us', edition])).toThrow()
  })

  it('is refused under its number, and left as it is, where anything else is to be published', async () => {
    const before = readFileSync(path.join(edition, 'edition.json'))
    const publishedAt = '2026-11-30T12:00:01.000Z'
    await expect(desk.write({publishedAt})).rejects.toThrow('publish under the next number')
    expect(readFileSync(path.join(edition, 'edition.json'))).toEqual(before)
    expect(await desk.write()).toMatchObject({isNew: false})
  })

  it('is one, of many under one number at the same moment', async () => {
    const draft = {...desk.edition.draft, languages: ['en' as const]}
    const all = await Promise.allSettled(
      [1, 2, 3].map(second =>
        desk.write({number: '2026-2', publishedAt: `2026-11-30T13:00:0${second}.000Z`, draft})
      )
    )
    expect(all.filter(({status}) => status === 'fulfilled')).toHaveLength(1)
    expect((await verifyEdition(path.join(desk.editions, '2026-2'))).faults).toEqual([])
    expect(readdirSync(desk.editions).filter(name => name.startsWith('.'))).toEqual([])
  })

  it.skipIf(minisignProgram() === undefined)('is checked by a stranger as the README says', () => {
    const readme = readFileSync('src/editions/README.md', 'utf8')
    const steps = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, step = '']) =>
      step.replace(/^ {3}/gm, '')
    )
    const check = (where: string) =>
      steps.slice(1).map(step => execFileSync('bash', ['-e', '-c', step], {cwd: where, encoding: 'utf8'}))
    const [signature, hashes, added] = check(edition)
    expect(signature).toContain('Signature and comment signature verified')
    expect(signature).toContain('concord edition 2026-1')
    expect(
      hashes
        ?.trim()
        .split('\n')
        .every(line => line.endsWith(': OK'))
    ).toBe(true)
    expect(added).toBe('')
    const copy = copyOf(edition, path.join(folder, 'stranger'))
    appendFileSync(path.join(copy, 'en/digest.md'), ' ')
    expect(() => check(copy)).toThrow()
  })
})

describe('verify', () => {
  it.each<[string, (copy: string) => void, RegExp]>([
    [
      'a changed byte',
      copy => appendFileSync(path.join(copy, 'en/digest.md'), 'x'),
      /^en\/digest\.md was changed \(\d+ bytes instead of \d+\)\.$/
    ],
    ['a missing file', copy => rmSync(path.join(copy, 'ar/digest.pdf')), /^ar\/digest\.pdf is missing\.$/],
    [
      'an added file',
      copy => writeFileSync(path.join(copy, 'en/more.txt'), ''),
      /^en\/more\.txt was added: the edition does not name it\.$/
    ],
    ['an added folder', copy => mkdirSync(path.join(copy, 'fr')), /^fr is an empty folder that was added\.$/],
    [
      'a link in the place of a file',
      copy => {
        renameSync(path.join(copy, 'digest.json'), path.join(folder, 'elsewhere.json'))
        symlinkSync(path.join(folder, 'elsewhere.json'), path.join(copy, 'digest.json'))
      },
      /^digest\.json is a symbolic link and not a file\.$/
    ],
    [
      'a link in the place of the manifest',
      copy => {
        renameSync(path.join(copy, 'edition.json'), path.join(folder, 'manifest.json'))
        symlinkSync(path.join(folder, 'manifest.json'), path.join(copy, 'edition.json'))
      },
      /^edition\.json is missing/
    ],
    [
      'a manifest that was written anew',
      copy => {
        const place = path.join(copy, 'edition.json')
        writeFileSync(place, JSON.stringify(JSON.parse(readFileSync(place, 'utf8')), null, 2))
      },
      /^edition\.json is not in the canonical form of RFC 8785/
    ],
    [
      'another manifest',
      copy => changeManifest(copy, manifest => ({...manifest, title: 'Another'})),
      /^The signature edition\.json\.minisig does not hold/
    ],
    [
      'a manifest of another kind',
      copy => changeManifest(copy, () => ({})),
      /^edition\.json was changed: it is no manifest/
    ],
    [
      'no signature',
      copy => rmSync(path.join(copy, 'edition.json.minisig')),
      /^edition\.json\.minisig is missing/
    ],
    ['no key', copy => rmSync(path.join(copy, 'publisher.pub')), /^publisher\.pub is missing/]
  ])('names %s in one sentence', async (_, harm, sentence) => {
    const copy = copyOf(edition, path.join(folder, 'harmed'))
    harm(copy)
    const {faults} = await verifyEdition(copy)
    expect(faults.filter(fault => sentence.test(fault))).toHaveLength(1)
    expect(faults.filter(fault => /\n/.test(fault) || !fault.endsWith('.'))).toEqual([])
  })

  it('holds the edition against the key that somebody trusts', async () => {
    const [own] = await listKeys(desk.keys)
    const other = await makeFirstKey(path.join(folder, 'others'))
    if (own === undefined) throw new Error('There is no key')
    for (const trusted of [
      {kind: 'key', key: own.key},
      {kind: 'fingerprint', sha256: own.fingerprint}
    ] as const)
      expect((await verifyEdition(edition, trusted)).faults).toEqual([])
    for (const trusted of [
      {kind: 'key', key: other.key},
      {kind: 'fingerprint', sha256: fingerprintOf(other.key)}
    ] as const)
      expect((await verifyEdition(edition, trusted)).faults).toEqual([
        `The edition comes with another key than yours: its fingerprint is ${own.fingerprint}, and yours is ${other.fingerprint}.`
      ])
  })
})
