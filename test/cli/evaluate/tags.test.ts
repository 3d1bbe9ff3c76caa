import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {freshFolder} from '../../servers/places.js'
import {concord} from '../concord-process.js'

const {folder, remove} = freshFolder()
afterAll(remove)

const place = (name: string): string => path.join(folder, name)
const gold = 'fixtures/session/gold.jsonl'

describe('concord evaluate tags', () => {
  it('gives the same figures and files on every run, named or not', async () => {
    const files = (run: string) => [
      '--json',
      place(`${run}/figures.json`),
      '--html',
      place(`${run}/page.html`)
    ]
    const first = await concord(['evaluate', 'tags', gold, ...files('first')])
    const second = await concord(['evaluate', gold, ...files('second')])
    expect(first, first.err).toMatchObject({code: 0})
    expect(first.out).toMatch(/held against \d+ passages of fixtures\/session\/gold\.jsonl/)
    expect(first.out).toMatch(/^ar +\d+ +\d+ +\d\.\d{3}/m)
    expect(first.out).toMatch(/^gge-2015\/f +\d+ +\d+ +\d\.\d{3}/m)
    expect(second.out).toBe(first.out)
    for (const name of ['figures.json', 'page.html'])
      expect(readFileSync(place(`second/${name}`), 'utf8')).toBe(readFileSync(place(`first/${name}`), 'utf8'))
    expect(JSON.parse(readFileSync(place('first/figures.json'), 'utf8'))).toMatchObject({
      gold,
      tagger: {scores: {rows: expect.any(Number)}},
      comparison: null
    })
  })

  it('finds no difference between a pipeline and itself', async () => {
    const {out, code} = await concord(['evaluate', 'tags', gold, '--compare', 'pipelines/oewg-ict'])
    expect(code).toBe(0)
    expect(out).toMatch(/^all .* \+0\.000 +\+0\.000 to \+0\.000$/m)
  })

  it.each([
    ['{"id": ', 'it is not JSON: mend the line.'],
    ['{"id": 1}', 'it is not a coded passage, at “id”: mend the line.']
  ])('names the line that is %s, and writes nothing', async (line, fault) => {
    const file = place('bad.jsonl')
    const good = '{"id": "a", "text": "t", "language": "en", "tags": []}'
    writeFileSync(file, `${good}\n${line}\n`)
    const before = readdirSync(folder)
    const {code, err, out} = await concord(['evaluate', 'tags', file, '--json', place('bad/figures.json')])
    expect({code, err, out}).toEqual({code: 1, err: `${file}, line 2: ${fault}\n`, out: ''})
    expect(readdirSync(folder)).toEqual(before)
  })

  it('says what a folder can be held against', async () => {
    const {code, err} = await concord(['evaluate', 'tags', folder])
    expect({code, err}).toEqual({
      code: 1,
      err: `${folder} is a folder: name a file of coded passages, or add --split-by.\n`
    })
  })

  it('names a line that is no training passage', async () => {
    writeFileSync(place('heron.jsonl'), '{"id": ')
    const {code, err} = await concord(['evaluate', 'tags', folder, '--split-by', 'party'])
    expect(code).toBe(1)
    expect(err).toContain('line 1: it is not a training passage')
  })

  it('leaves no part of a file where it cannot write', async () => {
    const taken = place('taken')
    writeFileSync(taken, 'a file, not a folder')
    const {code, err} = await concord(['evaluate', 'tags', gold, '--html', path.join(taken, 'page.html')])
    expect(code).toBe(1)
    expect(err).toContain('page.html cannot be written')
    expect(existsSync(path.join(taken, 'page.html'))).toBe(false)
  })
})
