import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {RecognisedPage} from '../../src/domain/document.js'
import {failed, type Outcome, outcome} from '../../src/domain/outcome.js'
import {keepingPages, type PagesDone} from '../../src/run/keep-pages.js'
import type {PageWanted, SourceFile} from '../../src/stages/stage.js'
import {openStore} from '../../src/store/open-store.js'
import type {Store} from '../../src/store/store.js'
import {freshFolder} from '../servers/places.js'

const file = {name: 'scan.pdf', bytes: new Uint8Array([1])}
const sha256 = 'a'.repeat(64)
const pageRead = (page: number, trouble: string | null = null): Outcome<RecognisedPage> =>
  outcome({page, language: 'en', width: 595, height: 842, blank: false, confidence: 0.9, lines: [], trouble})

let store: Store
let remove: () => void
beforeEach(async () => {
  const place = freshFolder()
  remove = place.remove
  store = await openStore(place.folder)
})
afterEach(async () => {
  await store.close()
  remove()
})

/** Asks for three pages of a file, and gives which of them were recognised anew. */
async function threePages(
  recognise: (file: SourceFile, wanted: PageWanted) => Outcome<RecognisedPage> = (_, {page}) =>
    pageRead(page),
  {hash = sha256, language = 'en', told = []}: {hash?: string; language?: string; told?: PagesDone[]} = {}
): Promise<readonly number[]> {
  const anew: number[] = []
  const keeping = keepingPages(
    async (source, wanted) => {
      anew.push(wanted.page)
      return recognise(source, wanted)
    },
    {store, sha256: hash, of: 3, report: pages => told.push(pages)}
  )
  for (const page of [1, 2, 3]) await keeping(file, {page, language})
  return anew
}

describe('the keeping of recognised pages', () => {
  it('recognises none a second time', async () => {
    expect(await threePages()).toEqual([1, 2, 3])
    expect(await threePages()).toEqual([])
  })

  it('goes on at the page where it was interrupted', async () => {
    const interrupted = threePages((_, {page}) => {
      if (page === 2) throw new Error('killed')
      return pageRead(page)
    })
    await expect(interrupted).rejects.toThrow('killed')
    expect(await threePages()).toEqual([2, 3])
  })

  it('tries a page anew that failed or had trouble', async () => {
    await threePages((_, {page}) => {
      if (page === 1) return failed('timed-out', 'scan.pdf was not read within 60 s.')
      return pageRead(page, page === 2 ? 'Page 2 is in Russian, whose data is not installed.' : null)
    })
    expect(await threePages()).toEqual([1, 2])
  })

  it('keeps the pages of files and languages apart', async () => {
    await threePages()
    expect(await threePages(undefined, {hash: 'b'.repeat(64)})).toEqual([1, 2, 3])
    expect(await threePages(undefined, {language: 'fr'})).toEqual([1, 2, 3])
  })

  it('says how far it has come, whether a page is new or kept', async () => {
    const told: PagesDone[] = []
    await threePages()
    await threePages(undefined, {told})
    expect(told).toEqual([
      {done: 1, of: 3},
      {done: 2, of: 3},
      {done: 3, of: 3}
    ])
  })
})
