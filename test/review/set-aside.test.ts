import {describe, expect, it} from 'vitest'
import {collectionOf} from '../../src/review/collection.js'
import {listSubmissions} from '../../src/review/lists/submission-list.js'
import {setAside, takeBack} from '../../src/review/set-aside.js'
import {desksOfEachKind} from './desks.js'
import {begunRun} from './worked-run.js'

const file = {name: 'arvania.txt', text: 'Arvania thanks the Chair.'}
const said = {by: 'an analyst', at: '2026-03-02T10:00:00Z', why: 'a letter, no statement'}

describe.each(desksOfEachKind())('a submission that is set aside, $kind', ({skipped, freshDesk}) => {
  it.skipIf(skipped)(
    'is in no list any more, but where what was set aside is told, with who and why',
    async () => {
      const desk = await freshDesk()
      const {submissions} = await begunRun([file, {...file, name: 'belmora.txt'}], desk)
      const [first, second] = submissions
      await setAside(first?.id ?? '', said, desk)
      const {entries} = await listSubmissions({}, {limit: 10}, desk)
      expect(entries.map(({submission}) => submission.id)).toEqual([second?.id])
      const collection = await collectionOf(desk)
      expect(collection.setAside.map(({submission, word}) => [submission.id, word.by, word.why])).toEqual([
        [first?.id, said.by, said.why]
      ])
    }
  )

  it.skipIf(skipped)('stays so where its manifest is mended, as it is the same file', async () => {
    const desk = await freshDesk()
    const {submissions} = await begunRun([file], desk)
    await setAside(submissions[0]?.id ?? '', said, desk)
    await begunRun([{...file, row: {title: 'A letter'}}], desk)
    expect((await collectionOf(desk)).submissions).toEqual([])
  })

  it.skipIf(skipped)('is back when that is taken back, and both words are kept', async () => {
    const desk = await freshDesk()
    const {submissions} = await begunRun([file], desk)
    const [id = ''] = submissions.map(submission => submission.id)
    await setAside(id, said, desk)
    await takeBack(id, {...said, why: 'it is one'}, desk)
    expect((await listSubmissions({}, {limit: 10}, desk)).total).toBe(1)
    const words = await desk.store.collections.saidAside(desk.pipeline.file.id)
    expect(words.map(({verdict}) => verdict)).toEqual(['aside', 'back'])
  })

  it.skipIf(skipped)('is not set aside twice', async () => {
    const desk = await freshDesk()
    const {submissions} = await begunRun([file], desk)
    await setAside(submissions[0]?.id ?? '', said, desk)
    await expect(setAside(submissions[0]?.id ?? '', said, desk)).rejects.toThrow(/not in the collection/)
  })
})
