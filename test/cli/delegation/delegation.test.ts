import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Digest} from '../../../src/domain/digest/digest.js'
import {canPrint, pagesPrinted} from '../../digest/brief/pages-printed.js'
import {all} from '../../digest/html/parsed.js'
import {freshFolder} from '../../servers/places.js'
import {concord} from '../concord-process.js'
import {makeSessionDigest, runTime} from './session-digest.js'

const {folder, remove} = freshFolder()
afterAll(remove)

const place = (name: string): string => path.join(folder, name)
const digestFile = path.resolve(place('output/session/digest.json'))
const sessionDigest = (): Digest => Digest.parse(JSON.parse(readFileSync(digestFile, 'utf8')))

beforeAll(() => makeSessionDigest(place('output/session'), place('store')), runTime)

const quotesOf = ({cells, answers}: Digest): ReadonlySet<string | null> =>
  new Set([...cells, ...answers].flatMap(({quotes}) => quotes.map(({text}) => text)))

describe('concord brief', () => {
  const brief = (...words: readonly string[]) => concord(['brief', '--digest', digestFile, ...words])

  it('writes two pages for a party, in each language, with nothing but quotes of the digest', async () => {
    for (const [party, language] of [
      ['XAA', 'fr'],
      ['XAI', 'zh'],
      ['XAN', 'ar'],
      ['XAM', 'ru']
    ] as const) {
      const out = place(`${party}.html`)
      const {code, err, out: said} = await brief('--party', party, '--language', language, '--out', out)
      expect({code, err, said}).toEqual({code: 0, err: '', said: `Wrote ${out}\n`})
      const html = readFileSync(out, 'utf8')
      const quoted = all(html, 'blockquote').map(({textContent}) => textContent)
      expect(quoted.length).toBeGreaterThan(3)
      expect(quoted.filter(text => !quotesOf(sessionDigest()).has(text))).toEqual([])
      if (canPrint) expect(pagesPrinted(html, folder)).toBe(2)
    }
  })

  it('takes the only digest in output/ and writes beside it', async () => {
    const program = path.resolve('dist/cli/concord.js')
    const {code, err, out} = await concord(['brief', '--party', 'Arvania'], {cwd: folder, program})
    expect({code, err, out}).toEqual({code: 0, err: '', out: 'Wrote output/brief/XAA.en.html\n'})
    expect(readFileSync(place('output/brief/XAA.en.html'), 'utf8')).toContain('Brief for Arvania')
  })

  it.each([
    [['--party', 'Arvanya'], 'Did you mean XAA (Arvania)?'],
    [
      ['--party', 'XAJ'],
      'XAJ has no words of its own in the digest, and only speaks through groups: name coastal-group instead.'
    ],
    [['--party', 'XAA', '--codes', 'gge-2015/z'], 'The digest has no code “gge-2015/z”.']
  ])('refuses %j with a sentence, and writes nothing', async (words, fault) => {
    const out = place('refused.html')
    const {code, err} = await brief(...words, '--out', out)
    expect(code).toBe(1)
    expect(err).toContain(fault)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(existsSync(out)).toBe(false)
  })

  it.each([
    ['no-digest.json', '{"a": 1}', 'is no digest'],
    ['older.json', '{"format": "concord-digest/1"}', 'has the format concord-digest/1'],
    ['absent.json', null, 'cannot be read: check the path.']
  ])('refuses %s with a sentence', async (name, text, fault) => {
    if (text !== null) writeFileSync(place(name), text)
    const {code, err} = await concord(['brief', '--party', 'XAA', '--digest', place(name)])
    expect([code, err.trim().split('\n').length]).toEqual([1, 1])
    expect(err).toContain(fault)
  })

  it('asks which digest where there is none or more than one', async () => {
    const program = path.resolve('dist/cli/concord.js')
    mkdirSync(place('empty'))
    const none = await concord(['brief', '--party', 'XAA'], {cwd: place('empty'), program})
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('There is no digest in output/')])
    for (const name of ['a', 'b']) {
      mkdirSync(place(`two/output/${name}`), {recursive: true})
      writeFileSync(place(`two/output/${name}/digest.json`), '{}')
    }
    const two = await concord(['brief', '--party', 'XAA'], {cwd: place('two'), program})
    expect(two.err).toContain('name one with --digest (output/a/digest.json, output/b/digest.json)')
    expect(readdirSync(place('two/output'))).toEqual(['a', 'b'])
  })
})
