import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Digest} from '../../../src/domain/digest/digest.js'
import {canPrint, pagesPrinted} from '../../digest/brief/pages-printed.js'
import {all} from '../../digest/html/parsed.js'
import {freshFolder} from '../../servers/places.js'
import {absurdPdfs} from '../../torture/pdf/content.js'
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

  it('writes each format that is asked for beside the others, or the one that its place ends with', async () => {
    const out = place('all/XAB.html')
    const {code, err, out: said} = await brief('--party', 'XAB', '--formats', 'md,pdf,json', '--out', out)
    const places = ['json', 'pdf', 'md'].map(ending => place(`all/XAB.${ending}`))
    expect({code, err, said}).toEqual({
      code: 0,
      err: '',
      said: places.map(each => `Wrote ${each}\n`).join('')
    })
    expect(JSON.parse(readFileSync(place('all/XAB.json'), 'utf8'))).toMatchObject({party: {id: 'XAB'}})
    expect(readFileSync(place('all/XAB.pdf'), 'latin1')).toMatch(/^%PDF/)
    await brief('--party', 'XAB', '--out', place('all/only.docx'))
    expect(readFileSync(place('all/only.docx'), 'latin1')).toMatch(/^PK/)
    expect(readdirSync(place('all')).toSorted()).toEqual(['XAB.json', 'XAB.md', 'XAB.pdf', 'only.docx'])
  })

  it('refuses a format that it has not before it reads anything', async () => {
    const {code, err} = await concord([
      'brief',
      '--party',
      'XAA',
      '--digest',
      'absent.json',
      '--formats',
      'xlsx'
    ])
    expect([code, err]).toEqual([1, expect.stringContaining('there is no format “xlsx”')])
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

  it('leaves nothing behind where it cannot write', async () => {
    const out = place('a-folder-there/brief.html')
    mkdirSync(path.join(out, 'full'), {recursive: true})
    const {code, err} = await brief('--party', 'XAA', '--out', out)
    expect(code).toBe(1)
    expect(err.replace(/\([A-Z]+\)/, '(why)')).toBe(`${out} cannot be written (why): name another file.\n`)
    expect(readdirSync(path.dirname(out))).toEqual(['brief.html'])
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

describe('concord compare-draft', () => {
  /** Calls it in a folder of its own, so that whatever it leaves behind is seen. */
  const compare = async (name: string, words: readonly string[]) => {
    const cwd = place(name)
    mkdirSync(cwd, {recursive: true})
    const called = await concord(['compare-draft', '--digest', digestFile, ...words], {cwd})
    return {...called, left: filesIn(cwd)}
  }
  const filesIn = (cwd: string): readonly string[] =>
    readdirSync(cwd, {recursive: true, withFileTypes: true})
      .filter(entry => !entry.isDirectory())
      .map(entry => path.relative(cwd, path.join(entry.parentPath, entry.name)))
      .toSorted()
  const session = path.resolve('fixtures/session/files')
  const bad = path.resolve('fixtures/bad')

  it('holds each sentence against the digest, and leaves nothing but what was asked for', async () => {
    const draft = place('draft.txt')
    writeFileSync(
      draft,
      'Draft statement on the security of ICTs\n\n1. <script>alert(1)</script> States should not conduct ICT activity that damages critical infrastructure.\n\n2. A programme of action should be the permanent mechanism after this group.\n\n3. The owner of the grid is not always the State, but the duty to see that it is protected is.\n'
    )
    const {code, err, left} = await compare('draft', [draft, '--json', 'comparison.json'])
    expect({code, err, left}).toEqual({
      code: 0,
      err: '',
      left: ['comparison.json', 'output/drafts/draft.txt.en.html']
    })
    const html = readFileSync(place('draft/output/drafts/draft.txt.en.html'), 'utf8')
    expect(html).not.toContain('<script')
    expect(all(html, '.draft').map(({textContent}) => textContent)).toContainEqual(
      expect.stringContaining('<script>alert(1)</script>')
    )
    const quoted = all(html, 'blockquote').map(({textContent}) => textContent)
    expect(quoted.filter(text => !quotesOf(sessionDigest()).has(text))).toEqual([])
    const {sentences, gaps} = JSON.parse(readFileSync(place('draft/comparison.json'), 'utf8'))
    const idsOf = (each: {points: readonly {subject: {id: string}}[]}) =>
      each.points.map(({subject}) => subject.id)
    expect(idsOf(sentences[1])).toContain('gge-2015/f')
    expect(idsOf(sentences[2])).toContain('future-mechanism')
    expect(sentences[3].alike).toMatchObject([{party: 'XAA', overlap: 1}])
    expect(gaps.length).toBeGreaterThan(0)
  })

  it.each(['arvania-implementation.docx', 'istrania-lichang.pdf', 'maravia-declaracion.html'])(
    'reads %s as a run reads it',
    async name => {
      const {code, err, left} = await compare(name, [
        path.join(session, name),
        '--language',
        'ar',
        '--out',
        'seen.html'
      ])
      expect({code, err, left}).toEqual({code: 0, err: '', left: ['seen.html']})
      const html = readFileSync(place(`${name}/seen.html`), 'utf8')
      // Of its own words the digest has quotes, so they are the same.
      expect(html).toContain('العبارات نفسها')
    }
  )

  it.each([
    'bomb.docx',
    'corrupt.pdf',
    'encrypted.pdf',
    'doctype.docx',
    'empty.pdf',
    'not-a-pdf.pdf',
    'picture.png'
  ])('refuses %s with a sentence, and leaves nothing', async name => {
    const {code, err, left} = await compare(`bad-${name}`, [path.join(bad, name)])
    expect({code, lines: err.trim().split('\n').length, left}).toEqual({code: 1, lines: 1, left: []})
    expect(err).toContain(name)
  })

  it('refuses a PDF that unpacks to a gigabyte with a sentence, and leaves nothing', async () => {
    const bomb = absurdPdfs.find(({name}) => name === 'gigabyte-of-spaces.pdf')
    if (bomb === undefined) throw new Error('There is no such file to be made')
    writeFileSync(place(bomb.name), bomb.bytes())
    const {code, err, left} = await compare('pdf-bomb', [place(bomb.name)])
    expect({code, lines: err.trim().split('\n').length, left}).toEqual({code: 1, lines: 1, left: []})
    expect(err).toContain(bomb.name)
  }, 240_000)

  it('refuses a folder, a file that is not there, and a digest by other lists', async () => {
    const folder = await compare('a-folder', [session])
    expect([folder.code, folder.err]).toEqual([1, expect.stringContaining('There is no file')])
    const absent = await compare('absent', ['nowhere.docx'])
    expect([absent.code, absent.err]).toEqual([1, expect.stringContaining('There is no file nowhere.docx')])
    const digest = sessionDigest()
    const [first, ...others] = digest.taxonomies
    const older = {...digest, taxonomies: [{...first, version: '0.0.1'}, ...others]}
    writeFileSync(place('older-lists.json'), JSON.stringify(older))
    const {code, err} = await concord([
      'compare-draft',
      path.join(bad, 'good.txt'),
      '--digest',
      place('older-lists.json')
    ])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/compares by gge-2015@0\.0\.1, which the pipeline/)
    ])
  })
})
