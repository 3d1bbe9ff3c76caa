import {cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {contentsOf} from '../running/run-folder.js'
import {freshFolder} from '../servers/places.js'
import {concord} from './concord-process.js'

const {folder, remove} = freshFolder()
afterAll(remove)

const store = ['--store', path.join(folder, 'store')]
const out = path.join(folder, 'out')

beforeAll(async () => {
  const {code, err} = await concord(['run', 'fixtures/golden/three-voices/in', '--out', out, ...store])
  expect(code, err).toBe(0)
})

describe('concord run', () => {
  it('says of each file whose it is, how sure that is, and where the digest lies', async () => {
    const {out: said} = await concord(['run', 'fixtures/golden/three-voices/in', '--out', out, ...store])
    expect(said).toMatch(/belmora-remarks\.txt · XAB \((sure|likely), .+\) · .+ · en \(sure\)/)
    expect(said).toContain('0 stages performed')
    expect(said).toContain(`Wrote ${path.join(out, 'digest.html')}`)
  })

  it('writes the digest in the language asked for, and the data as they are', async () => {
    const french = path.join(folder, 'french')
    const words = ['run', 'fixtures/golden/three-voices/in', '--out', french, '--language', 'fr']
    const {code} = await concord([...words, ...store])
    expect(code).toBe(0)
    const {'digest.html': html, 'digest.md': markdown, ...rest} = contentsOf(french)
    expect(html).toContain('<html lang="fr" dir="ltr">')
    expect(html).toContain('Qui s’exprime sur quoi')
    expect(markdown).toContain('Vue d’ensemble')
    const {'digest.html': _html, 'digest.md': _markdown, ...data} = contentsOf(out)
    expect(rest).toEqual(data)
  })

  it('writes the formats that are named, and says which there are', async () => {
    const named = path.join(folder, 'named')
    const words = ['run', 'fixtures/golden/three-voices/in', '--out', named, ...store]
    expect((await concord([...words, '--formats', 'docx, MD'])).code).toBe(0)
    expect(readdirSync(named).toSorted()).toEqual(['digest.docx', 'digest.md'])
    const {code, err} = await concord([...words, '--formats', 'md,odt'])
    expect(code).toBe(1)
    expect(err).toContain('there is no format “odt”')
  })

  it('writes the same bytes in any time zone and locale', async () => {
    const [here, there] = [path.join(folder, 'here'), path.join(folder, 'there')]
    const words = ['run', 'fixtures/golden/three-voices/in', '--formats', 'html,json,md,docx,pdf', '--out']
    const env = {TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8'}
    const own = ['--store', path.join(folder, 'store-elsewhere')]
    expect((await concord([...words, here, ...store])).code).toBe(0)
    expect((await concord([...words, there, ...own], {env})).code).toBe(0)
    const files = readdirSync(here)
    expect(files).toEqual(readdirSync(there))
    for (const file of files)
      expect(readFileSync(path.join(here, file)).equals(readFileSync(path.join(there, file))), file).toBe(
        true
      )
  })

  it('lists what is no file at all, and shows a name without its controls', async () => {
    const input = path.join(folder, 'odd')
    mkdirSync(path.join(input, 'elsewhere'), {recursive: true})
    writeFileSync(path.join(input, 'good\u001b[31m.txt'), 'Statement by Arvania\n\nWe thank the Chair.')
    symlinkSync('/dev/null', path.join(input, 'device.txt'))
    symlinkSync('elsewhere', path.join(input, 'folder.txt'))
    const {code, out: said} = await concord(['run', input, '--out', path.join(folder, 'odd-out'), ...store])
    expect(said).toContain('device.txt cannot be opened as a file')
    expect(said).toContain('folder.txt cannot be opened as a file')
    expect(said).not.toContain('\u001b')
    expect(code).toBe(0)
  })

  it('lists a file that the manifest names but nobody handed in, and reads the rest', async () => {
    const input = path.join(folder, 'with-manifest')
    mkdirSync(input)
    cpSync('fixtures/bad/good.txt', path.join(input, 'good.txt'))
    writeFileSync(path.join(input, 'manifest.csv'), 'file,party\ngood.txt,XAB\nlost.pdf,XAC\n')
    const {code, out: said} = await concord(['run', input, '--out', path.join(folder, 'lost'), ...store])
    expect(code).toBe(0)
    expect(said).toContain('good.txt · XAB (stated, manifest)')
    expect(said).toContain(
      'The manifest names lost.pdf, but there is no such file: add it, or take out its row. [absent]'
    )
    const digest = JSON.parse(readFileSync(path.join(folder, 'lost', 'digest.json'), 'utf8'))
    const cells = digest.cells.filter(({party}: {party: string}) => party === 'XAC')
    expect(new Set(cells.map(({cell}: {cell: string}) => cell))).toEqual(new Set(['unread']))
  })

  it.each([
    [['run', 'no/such/folder'], 'There is no file or folder no/such/folder: check the path.'],
    [['run', 'fixtures/bad', '--queue', 'ftp://x'], '“ftp://x” is not the address of a queue'],
    [['run', 'fixtures/bad', '--pipeline', 'no/pipeline'], 'no/pipeline'],
    [['worker'], 'is for one process: give workers --store postgres://'],
    [['explain', 's000-none'], 'knows no passage s000-none'],
    [['run', 'fixtures/bad', '--out', 'package.json/digest'], 'package.json/digest cannot be written'],
    [
      ['run', 'fixtures/bad', '--language', 'de'],
      '--language de: a digest is written in ar, en, es, fr, ru, zh, so name one of these.'
    ]
  ])('answers %j with one sentence and exit code 1', async (words, sentence) => {
    const {code, err} = await concord([...words, ...store])
    expect(err).toContain(sentence)
    expect(err).not.toContain('    at ')
    expect(code).toBe(1)
  })

  it('stops before reading anything where the manifest is wrong, with the line', async () => {
    const manifest = path.join(folder, 'wrong.csv')
    writeFileSync(manifest, 'file,party\ngood.txt,Atlantis\n')
    const {code, err} = await concord(['run', 'fixtures/bad', '--manifest', manifest, ...store])
    expect(err).toMatch(/wrong\.csv, line 2: .*Atlantis/)
    expect(code).toBe(1)
  })
})

describe('concord tag', () => {
  it('gives a tag with its cues for every line, in order', async () => {
    const text =
      'States should not conduct or knowingly support ICT activity that damages hospitals and power grids of another State.'
    const lines = [
      {id: '1', text},
      {id: 2, text: 'We thank the Chair.', language: 'en'}
    ]
    const {code, out: said} = await concord(['tag'], {
      input: lines.map(line => JSON.stringify(line)).join('\n')
    })
    const [first, second] = said
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const tag = first.tags.find((each: {code: string}) => each.code === 'gge-2015/f')
    expect(tag).toMatchObject({stance: 'supports', act: 'none'})
    expect(
      tag.cues.map(({start, end}: {start: number; end: number}) => text.slice(start, end)).join(' ')
    ).toContain('damages')
    expect(second).toMatchObject({id: 2, tags: [], questions: []})
    expect(code).toBe(0)
  })

  it('wants a file, not a folder', async () => {
    const {code, err} = await concord(['tag', '.'])
    expect(err).toContain('There is no file . to read')
    expect(code).toBe(1)
  })

  it('refuses a text that is no passage but a whole book', async () => {
    const {err, code} = await concord(['tag'], {input: JSON.stringify({id: 1, text: 'word '.repeat(5000)})})
    expect(err).toContain('line 1: its text is over 20000 characters')
    expect(code).toBe(1)
  })

  it('names a damaged line and goes on with the rest', async () => {
    const {
      code,
      out: said,
      err
    } = await concord(['tag'], {input: '{"id": 1}\nnot json\n{"id":3,"text":"x","language":"en"}\n'})
    expect(err).toContain('standard input, line 1:')
    expect(err).toContain('standard input, line 2:')
    expect(JSON.parse(said)).toMatchObject({id: 3})
    expect(code).toBe(1)
  })
})

describe('concord explain', () => {
  it('says where a passage stands and why each of its tags was given', async () => {
    const passages = readFileSync(path.join(out, 'passages.jsonl'), 'utf8').trim().split('\n')
    const tagged = passages.map(line => JSON.parse(line)).find(({tags}) => tags.length > 0)
    const {code, out: said} = await concord(['explain', tagged.id, ...store])
    expect(said).toContain(tagged.text)
    expect(said).toContain(`- ${tagged.tags[0].code} was given by model`)
    expect(code).toBe(0)
  })
})

describe('concord correct', () => {
  it('takes a correction in once, and the next run settles it in that submission alone', async () => {
    const passages = readFileSync(path.join(out, 'passages.jsonl'), 'utf8').trim().split('\n')
    const tagged = passages.map(line => JSON.parse(line)).find(({tags}) => tags.length > 0)
    const [{code: wrong}] = tagged.tags
    const {submission, id: passage, text: quote} = tagged
    const by = {by: 'An Analyst', at: '2025-03-03T10:00:00Z', why: 'it only lists it'}
    const file = path.join(folder, 'corrections.jsonl')
    writeFileSync(file, JSON.stringify({submission, passage, quote, code: wrong, verdict: 'reject', ...by}))
    expect((await concord(['correct', file, ...store])).out).toContain('1 new of 1 corrections')
    expect((await concord(['correct', file, ...store])).out).toContain('0 new of 1 corrections')
    const corrected = path.join(folder, 'corrected')
    const {out: said} = await concord([
      'run',
      'fixtures/golden/three-voices/in',
      '--out',
      corrected,
      ...store
    ])
    // Settling and positions of one submission, and the comparison.
    expect(said).toContain('3 stages performed')
    const after = readFileSync(path.join(corrected, 'passages.jsonl'), 'utf8').trim().split('\n')
    const settled = after.map(line => JSON.parse(line)).find(({id}) => id === passage)
    expect(settled.tags.map(({code}: {code: string}) => code)).not.toContain(wrong)
    expect(settled.overruled[0].code).toBe(wrong)
  })

  it('keeps a correction when the manifest is mended later', async () => {
    const corrected = path.join(folder, 'corrected')
    const manifest = path.join(folder, 'mended.csv')
    const names = readdirSync('fixtures/golden/three-voices/in')
    writeFileSync(manifest, ['file,title', ...names.map(name => `${name},A mended title`)].join('\n'))
    const words = ['run', 'fixtures/golden/three-voices/in', '--manifest', manifest, '--out', corrected]
    expect((await concord([...words, ...store])).code).toBe(0)
    const after = readFileSync(path.join(corrected, 'passages.jsonl'), 'utf8').trim().split('\n')
    expect(after.map(line => JSON.parse(line)).filter(({overruled}) => overruled.length > 0)).toHaveLength(1)
  })

  it('refuses a correction of what no run knows', async () => {
    const file = path.join(folder, 'unknown.jsonl')
    const by = {by: 'An Analyst', at: '2025-03-03T10:00:00Z', why: ''}
    const words = {
      submission: 's0',
      passage: 's0-1',
      quote: 'x',
      code: 'gge-2015/f',
      verdict: 'reject',
      ...by
    }
    writeFileSync(file, JSON.stringify(words))
    const {code, err} = await concord(['correct', file, ...store])
    expect(err).toContain('no run in this store knows the submission s0')
    expect(code).toBe(1)
  })

  it('refuses a damaged line and takes nothing in', async () => {
    const file = path.join(folder, 'damaged.jsonl')
    writeFileSync(file, '{"verdict": "perhaps"}\n')
    const {code, err} = await concord(['correct', file, ...store])
    expect(err).toContain('damaged.jsonl, line 1:')
    expect(code).toBe(1)
  })
})

describe('concord status and check', () => {
  it('shows the latest runs', async () => {
    const {out: said} = await concord(['status', ...store])
    expect(said).toMatch(/3 submissions {2}finished/)
  })

  it('finds no fault in the pipeline that comes with it', async () => {
    expect(await concord(['check'])).toMatchObject({code: 0, out: expect.stringContaining('has no fault')})
  })

  it('names file and line of a fault, a sentence each', async () => {
    const broken = path.join(folder, 'broken')
    cpSync('pipelines/oewg-ict', broken, {recursive: true})
    cpSync('pipelines/common', path.join(folder, 'common'), {recursive: true})
    const file = path.join(folder, 'common', 'pipeline.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('compare]', 'compare, polish]'))
    const {code, err} = await concord(['check', broken])
    expect(err).toMatch(/^\.\.\/common\/pipeline\.yaml:10: There is no stage “polish”/)
    expect(code).toBe(1)
    const refused = await concord(['run', 'fixtures/golden/three-voices/in', '--pipeline', broken, ...store])
    expect(refused).toMatchObject({code: 1, err: expect.stringContaining(err.trim())})
  })
})
