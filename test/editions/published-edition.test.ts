import {execFileSync} from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {listKeys, makeFirstKey, rotateKey} from '../../src/editions/keys/key-folder.js'
import {fingerprintOf} from '../../src/editions/keys/public-key.js'
import {writeNotice} from '../../src/editions/notices/write-notice.js'
import {rebuildEdition} from '../../src/editions/rebuild/rebuild-edition.js'
import {faultsOf} from '../../src/editions/verify/faults.js'
import {readEdition, verifyEdition} from '../../src/editions/verify/verify-edition.js'
import {concord} from '../cli/concord-process.js'
import {freshDatabase, freshFolder} from '../servers/places.js'
import {changeManifest, copyOf, forge} from './copies.js'
import {flipIn, numbersFrom, withFlip} from './flips.js'
import {type Desk, openDesk} from './published.js'
import {runningOn} from './running-on.js'
import {minisignProgram} from './signature/minisign-program.js'

const {folder, remove} = freshFolder()
let desk: Desk
let edition = ''
const minisign = minisignProgram()
beforeAll(async () => {
  desk = await openDesk(folder)
  cpSync(desk.keys, path.join(folder, 'old-keys'), {recursive: true})
  edition = (await desk.write()).folder
}, 240_000)
afterAll(async () => {
  await desk?.store.close()
  remove()
}, 240_000)

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
        'working-paper.docx',
        'working-paper.pdf',
        'digest.xlsx',
        'digest.md',
        'csv/metadata.json'
      ])
        expect(paths).toContain(`${language}/${name}`)
    expect(JSON.parse(readFileSync(path.join(edition, 'digest.json'), 'utf8'))).toMatchObject({
      title: 'What invented States said'
    })
    // The key by which it can be checked is printed in it.
    const markdown = readFileSync(path.join(edition, 'en/digest.md'), 'utf8')
    expect(markdown).toContain(manifest?.key.fingerprint.replace(/(.{4})(?=.)/g, '$1 '))
    expect(readdirSync(desk.editions).toSorted()).toEqual(['2026-1', 'keys'])
  })

  it('says nothing of what people wrote to each other, nor their addresses', () => {
    const found = execFileSync('grep', ['-rl', 'k1', edition], {encoding: 'utf8'})
    expect(found).toContain('corrections.jsonl')
    expect(readFileSync(path.join(edition, 'passages.jsonl'), 'utf8')).not.toContain('secretariat.example')
    for (const never of ['Between us', 'c@secretariat.example'])
      expect(() => execFileSync('grep', ['-rl', never, edition])).toThrow()
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

  it.skipIf(minisign === undefined)('is checked by a stranger as the README says', () => {
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

describe('of a thousand flips of a byte', () => {
  const next = numbersFrom(20261130)

  it('verify finds every one, and names the file', async () => {
    const read = await readEdition(edition)
    const files = [...read.entries].flatMap(([name, {kind}]) => (kind === 'file' ? [name] : []))
    const missed: unknown[] = []
    const touched = new Set<string>()
    for (let flips = 0; flips < 1000; ) {
      const file = files[Math.floor(next() * files.length)] ?? ''
      // A table without rows has a heading; other files may be empty.
      if (statSync(path.join(edition, file)).size === 0) continue
      const flip = flipIn(edition, [file], next)
      touched.add(file)
      flips++
      const {faults} = faultsOf(withFlip(read, flip))
      if (!faults.some(fault => fault.includes(file))) missed.push({file, at: flip.at, faults})
    }
    expect(missed).toEqual([])
    expect(touched.size).toBeGreaterThan(files.length / 2)
  })

  it.skipIf(minisign === undefined)('minisign finds those in what is signed, and in the signature', () => {
    const pair = path.join(folder, 'pair')
    mkdirSync(pair)
    const check = () =>
      execFileSync(minisign ?? '', ['-V', '-p', 'publisher.pub', '-m', 'edition.json'], {
        cwd: pair,
        stdio: 'pipe'
      })
    const names = ['edition.json', 'edition.json.minisig', 'publisher.pub']
    for (const name of names) copyFileSync(path.join(edition, name), path.join(pair, name))
    for (const name of names) chmodSync(path.join(pair, name), 0o644)
    check()
    const signature = readFileSync(path.join(edition, 'edition.json.minisig'))
    // Its first line is signed by nobody, and a reader may end a file with another kind of line; verify finds these too.
    const signed = [signature.indexOf('\n') + 1, signature.length - 1] as const
    const missed: unknown[] = []
    for (let flips = 0; flips < 60; ) {
      const flip = flipIn(edition, names.slice(0, 2), next)
      const {file, at, bytes} = flip
      if (file === 'edition.json.minisig' && (at < signed[0] || at >= signed[1])) continue
      flips++
      writeFileSync(path.join(pair, file), bytes)
      try {
        check()
        missed.push({file, at})
      } catch {
        // As it must be.
      }
      writeFileSync(path.join(pair, file), readFileSync(path.join(edition, file)))
    }
    expect(missed).toEqual([])
  })
})

describe('a notice', () => {
  const said = {
    format: 'concord-edition-notice/1',
    edition: '2026-1',
    at: '2026-12-02T09:00:00.000Z',
    by: 'a@secretariat.example'
  } as const
  const erratum = {...said, kind: 'erratum', number: 1, why: 'A date is wrong.', instead: null} as const
  const withdrawal = {
    ...said,
    kind: 'withdrawal',
    number: 2,
    why: 'A file was not theirs.',
    instead: '2026-2'
  } as const

  it('is shown beside the edition, also where a newer key signed it', async () => {
    await writeNotice(erratum, desk)
    await rotateKey(desk.keys)
    await writeNotice(withdrawal, desk)
    // Doing it again changes nothing, and another word under its name is refused.
    await writeNotice(erratum, desk)
    await expect(writeNotice({...erratum, why: 'Another.'}, desk)).rejects.toThrow(
      'says something else already'
    )
    expect(await verifyEdition(edition)).toMatchObject({faults: [], notices: [erratum, withdrawal]})
    const {code, out} = await concord(['edition', 'verify', edition])
    expect({code, out}).toEqual({
      code: 0,
      out: expect.stringContaining(
        'Withdrawn on 2026-12-02 by a@secretariat.example, because: A file was not theirs. Read edition 2026-2 instead.'
      )
    })
  })

  it.each<[string, (notices: string) => Promise<void> | void, string]>([
    [
      'was changed',
      notices => replaceIn(path.join(notices, '2026-1-erratum-1.json'), 'date', 'name'),
      'does not fit'
    ],
    [
      'is not signed',
      notices => rmSync(path.join(notices, '2026-1-erratum-1.json.minisig')),
      'is not signed'
    ],
    [
      'is signed by somebody else',
      async () => {
        const keys = path.join(folder, 'strangers')
        await makeFirstKey(keys)
        await writeNotice({...withdrawal, number: 3}, {editions: path.join(folder, 'elsewhere'), keys})
        rmSync(path.join(folder, 'elsewhere', 'keys'), {recursive: true})
      },
      'was made with the key'
    ],
    [
      'goes by another name',
      notices => {
        for (const end of ['', '.minisig'])
          renameSync(
            path.join(notices, `2026-1-erratum-1.json${end}`),
            path.join(notices, `2026-1-withdrawal-1.json${end}`)
          )
      },
      'is no notice of that name'
    ]
  ])('is not believed where it %s', async (_, harm, reason) => {
    const elsewhere = path.join(folder, 'elsewhere')
    rmSync(elsewhere, {recursive: true, force: true})
    mkdirSync(elsewhere)
    const copy = copyOf(edition, path.join(elsewhere, '2026-1'))
    copyOf(path.join(desk.editions, 'notices'), path.join(elsewhere, 'notices'))
    await harm(path.join(elsewhere, 'notices'))
    rmSync(path.join(elsewhere, 'keys'), {recursive: true, force: true})
    copyOf(path.join(desk.editions, 'keys'), path.join(elsewhere, 'keys'))
    const {faults} = await verifyEdition(copy)
    expect(faults).toEqual([expect.stringContaining(reason)])
  })
})

// Reading all anew takes a minute, which CI does not have.
describe.skipIf(process.env.CI !== undefined)('rebuilding', () => {
  it('gives the same bytes in another time zone and locale, without the store', async () => {
    const env = {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'ar_EG.UTF-8',
      LANG: 'ar_EG.UTF-8',
      CONCORD_STORE: '/nowhere'
    }
    const {code, err, out} = await concord(['edition', 'rebuild', edition], {env})
    expect({code, out, err: code === 0 ? '' : err}).toEqual({
      code: 0,
      out: expect.stringMatching(/^Edition 2026-1 was made again: all \d+ files have the same bytes\.\n$/),
      err: ''
    })
  }, 240_000)

  it.skipIf(inject('servers').postgres === null)(
    'gives them on PostgreSQL with one worker, and names the one file that the holder of the key made another',
    async () => {
      const forged = copyOf(path.join(desk.editions, '2026-2'), path.join(folder, 'forged'))
      await forge(forged, 'en/digest.md', {text: 'Nobody said this.\n', keys: path.join(folder, 'old-keys')})
      const address = await freshDatabase()
      const rebuild = () =>
        runningOn(address, open => rebuildEdition(forged, {...open, report: () => {}}), {size: 1})
      const {differences} = await rebuild()
      expect(differences).toEqual([
        'en/digest.md has other bytes, from byte 1 on.',
        expect.stringMatching(/^edition\.json has other bytes, from byte \d+ on\.$/)
      ])
      // What was said in a store would count too.
      await expect(rebuild()).rejects.toThrow('is in use: name an empty one')
    },
    240_000
  )
})

function replaceIn(place: string, words: string, others: string): void {
  writeFileSync(place, readFileSync(place, 'utf8').replace(words, others))
}
