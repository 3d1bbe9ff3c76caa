import {existsSync} from 'node:fs'
import {afterEach, describe, expect, it} from 'vitest'
import {EMBEDDED} from '../../src/queue/settings.js'
import {freshFolder} from '../servers/places.js'
import {runFolder} from './run-folder.js'

const corpus = '../shared/corpus'
const absent = !existsSync(corpus)
if (absent) console.warn(`\n*** ${corpus} is not there: the tests on real files are SKIPPED. ***\n`)

const undo: (() => void)[] = []
afterEach(() => {
  for (const step of undo.splice(0)) step()
})

describe.skipIf(absent)('a run on real files', () => {
  it('reads every file that is text, and knows whose it is', async () => {
    const {digest} = await runFolder({
      store: folder(),
      queue: EMBEDDED,
      // The scans take a minute and more to recognise: `concord run` on the whole folder reads them too.
      paths: ['by_ru', 'ee_en', 'iq_ar', 'mc_fr', 'py_es'].map(name => `${corpus}/files/vnglst--${name}.pdf`),
      out: folder()
    })
    expect(digest.notRead).toEqual([])
    expect(digest.parties.map(({id}) => id)).toEqual(['BLR', 'EST', 'IRQ', 'MCO', 'PRY'])
  })

  it('splits the transcript into its speakers, none of whom is a party', async () => {
    const {digest} = await runFolder({
      store: folder(),
      queue: EMBEDDED,
      paths: ['../shared/reference/000_4b4906bb232ee773.txt'],
      out: folder()
    })
    expect(digest.submissions).toHaveLength(1)
    expect(digest.unplaced).toEqual([])
    expect(digest.voices.map(({role}) => role)).toEqual(['chair', ...Array(9).fill('other')])
    expect(digest.cells).toEqual([])
  })
})

function folder(): string {
  const {folder, remove} = freshFolder()
  undo.push(remove)
  return folder
}
