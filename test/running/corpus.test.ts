import {existsSync} from 'node:fs'
import {afterEach, describe, expect, it} from 'vitest'
import {EMBEDDED} from '../../src/queue/back-end.js'
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
  it.each([
    ['files', ['BLR', 'CAN', 'EST', 'HTI', 'IRQ', 'ISR', 'MCO', 'PRY', 'RUS']],
    ['torture', []]
  ])('ends every file of %s as read, or as not read with a reason', async (name, parties) => {
    const {digest, submissions} = await runFolder({
      store: folder(),
      queue: EMBEDDED,
      paths: [`${corpus}/${name}`],
      out: folder()
    })
    expect(digest.submissions.length + digest.notRead.length).toBe(submissions.length)
    expect(
      digest.notRead.filter(({failure}) => failure.code === 'crashed' || failure.message === '')
    ).toEqual([])
    expect(digest.parties.map(({id}) => id)).toEqual(expect.arrayContaining(parties))
  })

  it('never calls a State silent whose only paper is a scan', async () => {
    const {digest} = await runFolder({
      store: folder(),
      queue: EMBEDDED,
      paths: [`${corpus}/files/vnglst--ca_en.pdf`],
      out: folder()
    })
    expect(new Set(digest.cells.map(({party, cell}) => `${party} ${cell}`))).toEqual(new Set(['CAN unread']))
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
