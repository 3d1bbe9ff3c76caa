import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {codebookOf} from '../../../src/exchange/qdc/codebook.js'
import {openStore} from '../../../src/store/open-store.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {changed, opened, saved} from '../../exchange/corrections/spreadsheet.js'
import {workedRun} from '../../review/worked-run.js'
import {freshFolder} from '../../servers/places.js'
import {concord} from '../concord-process.js'

const {folder, remove} = freshFolder()
const store = path.join(folder, 'store')
const at = (...names: readonly string[]) => path.join(folder, ...names)

beforeAll(async () => {
  const opened = await openStore(store)
  const pipeline = await loadPipeline('pipelines/oewg-ict')
  const text =
    'Statement by Arvania\n\n1. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. Arvania fully supports this norm.'
  await workedRun([{name: 'arvania.txt', text, row: {parties: ['XAA']}}], {
    store: opened,
    pipeline: {...pipeline, model: null}
  })
  await opened.close()
}, 240_000)

afterAll(remove)

describe('concord export and import', {timeout: 240_000}, () => {
  it('take corrections out to a sheet and back', async () => {
    const sheet = at('sheet.csv')
    expect(await concord(['export', 'corrections', '--store', store, '--out', sheet])).toMatchObject({
      code: 0
    })
    const read = opened(readFileSync(sheet, 'utf8'))
    const row = read.rows.findIndex(({tag}) => tag === 'gge-2015/c')
    writeFileSync(sheet, saved(changed(read, row, {stance: 'opposes'}), {delimiter: ';', bom: true}))
    const nobody = await concord(['import', 'corrections', sheet, '--store', store])
    expect(nobody).toMatchObject({code: 1, err: expect.stringContaining('--by')})
    const taken = await concord(['import', 'corrections', sheet, '--store', store, '--by', 'Ana'])
    expect(taken).toMatchObject({
      code: 0,
      out: expect.stringContaining(`1 new corrections from 1 changed rows of ${read.rows.length}`)
    })
    writeFileSync(sheet, saved(changed(read, row, {tag: 'gge-2015/d'})))
    const damaged = await concord(['import', 'corrections', sheet, '--store', store, '--by', 'Ana'])
    expect(damaged).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^sheet\.csv, line \d+: .*\nNothing was taken in\.\n$/u)
    })
  })

  it('write a folder where a format is several files, and read a codebook back', async () => {
    const out = at('annotations')
    expect(await concord(['export', 'web-annotation', '--store', store, '--out', out])).toMatchObject({
      code: 0
    })
    expect(readdirSync(out).toSorted()).toEqual(['annotations.jsonld', 'texts'])
    const book = at('book.qdc')
    writeFileSync(
      book,
      codebookOf(await loadPipeline('pipelines/oewg-ict')).replace('c · No knowing use', 'c · No willing use')
    )
    mkdirSync(at('taxonomies'))
    const other = await concord(['import', 'qdc', book, '--out', at('taxonomies')])
    expect(other.out).toContain('gge-2015/c: its labels are others')
    expect(other.out).toContain('paris-call: the same as in the pipeline.')
    expect(readFileSync(at('taxonomies', 'gge-2015', '1.2.0.yaml'), 'utf8')).toContain('replaces: 1.1.0')
  })

  it('refuse what cannot be done in one sentence', async () => {
    const empty = await concord(['export', 'skos', '--store', at('nothing')])
    expect(empty).toMatchObject({code: 1, err: expect.stringContaining('Nothing was read into')})
    const digest = await concord(['export', 'skos', '--digest', 'x.json'])
    expect(digest).toMatchObject({code: 1, err: expect.stringContaining('skos is made from a store')})
  })
})
