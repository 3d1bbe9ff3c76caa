import {setImmediate} from 'node:timers/promises'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Correction} from '../../../src/domain/correction.js'
import {collectionOf} from '../../../src/review/collection.js'
import type {Desk} from '../../../src/review/desk.js'
import {bringUpToDate} from '../../../src/review/index/bring-up-to-date.js'
import {follow} from '../../../src/review/index/follow.js'
import {liveMatrix} from '../../../src/review/lists/live-matrix.js'
import {searchPassages} from '../../../src/review/lists/passage-search.js'
import {listSubmissions} from '../../../src/review/lists/submission-list.js'
import {nextPassages} from '../../../src/review/next/next-passages.js'
import {toldWorths} from '../../../src/review/next/tell-worth.js'
import {queriesOf} from '../counted-queries.js'
import {desksOfEachKind, OPENING_MS} from '../desks.js'
import {workedRun} from '../worked-run.js'
import {refreshAfterAWord} from './after-a-word.js'

const file = (n: number) => ({
  name: `statement-${n}.txt`,
  row: {parties: ['XAA']},
  text: `1. Statement ${n}: States must protect their critical infrastructure from ICT threats.`
})

describe.each(desksOfEachKind())('the index asks the database little, $kind', ({skipped, freshDesk}) => {
  let desk: Desk
  let ids: readonly string[]
  beforeAll(async () => {
    if (skipped) return
    desk = await freshDesk()
    ids = (await workedRun([1, 2, 3, 4, 5, 6].map(file), desk)).map(({id}) => id)
    await bringUpToDate(desk)
  }, OPENING_MS)
  const queries = (act: () => Promise<unknown>) => queriesOf(desk.store, act)

  it.skipIf(skipped)('two questions where nothing changed', async () => {
    expect(await queries(() => bringUpToDate(desk))).toBe(2)
  })

  it.skipIf(skipped)('one question for the collection where nothing was handed in', async () => {
    expect((await collectionOf(desk)).submissions).toHaveLength(ids.length)
    expect(await queries(() => collectionOf(desk))).toBe(1)
  })

  it.skipIf(skipped)('of one submission, and not of those that came with it', async () => {
    const run = await desk.store.runs.latestWith(ids[3] ?? '')
    expect(run?.submissions.map(({id}) => id)).toEqual([ids[3]])
  })

  it.skipIf(skipped)('no more for one submission of many than for one of few', async () => {
    const word = async (n: number) => {
      const [entry] = (await searchPassages({submission: ids[n] ?? ''}, {limit: 1}, desk)).entries
      await desk.store.corrections.append([
        {
          id: `c${desk.pipeline.file.id}-${n}`,
          submission: ids[n] ?? '',
          passage: entry?.passage ?? '',
          quote: entry?.text ?? '',
          verdict: 'note',
          note: 'to be looked at',
          by: 'an analyst',
          at: '2026-03-02T10:00:00Z',
          why: ''
        }
      ])
      return queries(() => refreshAfterAWord([ids[n] ?? ''], desk))
    }
    const few = await word(0)
    await workedRun([7, 8, 9, 10, 11, 12].map(file), desk)
    await bringUpToDate(desk)
    expect(await word(1)).toBe(few)
    expect(few).toBeLessThan(50)
    // What nobody waits for has begun by then, and is not counted with what comes next.
    await setImmediate()
    await toldWorths(desk)
  })

  it.skipIf(skipped)('the same for a list, however many entries a part of it has', async () => {
    for (const limit of [1, 5]) {
      expect(await queries(() => listSubmissions({}, {limit}, desk))).toBe(2)
      expect(await queries(() => searchPassages({typed: 'critical'}, {limit}, desk))).toBe(4)
      expect(await queries(() => nextPassages({}, {limit}, desk))).toBe(4)
    }
  })

  it.skipIf(skipped)('the same few for what is being read, however much that is', async () => {
    const few = await queries(() => follow(ids.slice(0, 2), desk))
    expect(await queries(() => follow(ids, desk))).toBe(few)
    expect(few).toBeLessThan(6)
  })

  describe('of a long paper', () => {
    let paper: string
    beforeAll(async () => {
      if (skipped) return
      const text = Array.from(
        {length: 40},
        (_, n) =>
          `${n + 1}. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. Arvania fully supports this norm, and said so ${n} times.`
      ).join('\n\n')
      const [submission] = await workedRun([{name: 'long.txt', row: {parties: ['XAA']}, text}], desk)
      paper = submission?.id ?? ''
      await bringUpToDate(desk)
    }, OPENING_MS)
    const passages = async () => (await searchPassages({submission: paper}, {limit: 50}, desk)).entries

    it.skipIf(skipped)('writes one passage anew where one word was said', async () => {
      const before = await writtenBy(paper)
      expect(before.size).toBeGreaterThan(30)
      const spoken = (await passages())[11]
      const code = spoken?.tags[0]?.code ?? ''
      await say({id: 'long', passage: spoken, verdict: 'reject', code})
      await refreshAfterAWord([paper], desk)
      const after = await writtenBy(paper)
      const written = [...after].filter(([passage, by]) => before.get(passage) !== by)
      expect(written.map(([passage]) => passage)).toEqual([spoken?.passage])
      const now = (await passages())[11]
      expect(now?.tags.map(tag => tag.code)).not.toContain(code)
    })

    it.skipIf(skipped)('tells anew what hangs on a word, from a list that outlives a server', async () => {
      const text = [1, 2, 3]
        .map(
          n =>
            `${n}. Arvania believes that States must protect their critical infrastructure from ICT threats, and says so ${n} times.`
        )
        .join('\n\n')
      const [of] = await workedRun([{name: 'of-another.txt', row: {parties: ['XAA']}, text}], desk)
      await bringUpToDate(desk)
      await toldWorths(desk)
      const another = of?.id ?? ''
      const before = [await worthsWrittenBy(paper), await worthsWrittenBy(another)]
      expect(before[1]?.size).toBe(3)
      const spoken = (await passages())[13]
      await say({id: 'worth', passage: spoken, verdict: 'accept', code: spoken?.tags[0]?.code ?? ''})
      await refreshAfterAWord([paper], desk)
      // Nothing was told in between: a server that ends here leaves it to the next.
      expect(await due()).toBeGreaterThan(0)
      await toldWorths(desk)
      expect(await due()).toBe(0)
      // Of the same party, but about something else.
      expect(await worthsWrittenBy(another)).toEqual(before[1])
      expect(await worthsWrittenBy(paper)).not.toEqual(before[0])
    })

    it.skipIf(skipped)('counts only the row of the party whose words were spoken on', async () => {
      const text = '1. Belmora believes that States must protect their critical infrastructure.'
      await workedRun([{name: 'other.txt', row: {parties: ['XAB']}, text}], desk)
      await bringUpToDate(desk)
      const before = new Map((await liveMatrix(desk)).rows.map(row => [row.id, row]))
      const spoken = (await passages())[14]
      await say({id: 'row', passage: spoken, verdict: 'accept', code: spoken?.tags[0]?.code ?? ''})
      await refreshAfterAWord([paper], desk)
      const anew = (await liveMatrix(desk)).rows.filter(row => before.get(row.id) !== row)
      expect(before.size).toBeGreaterThan(1)
      expect(anew.map(({id}) => id)).toEqual(['XAA'])
    })

    it.skipIf(skipped)(
      'counts the matrix once, as long as nothing changes, and truly after that',
      async () => {
        await liveMatrix(desk)
        expect(await queries(() => liveMatrix(desk))).toBe(1)
        const checked = async () =>
          (await liveMatrix(desk)).cells.reduce((sum, cell) => sum + cell.checked, 0)
        const before = await checked()
        const spoken = (await passages())[12]
        await say({id: 'checked', passage: spoken, verdict: 'accept', code: spoken?.tags[0]?.code ?? ''})
        await refreshAfterAWord([paper], desk)
        expect(await checked()).toBe(before + 1)
      }
    )
  })

  /** Which transaction wrote the row of each passage. */
  async function writtenBy(submission: string): Promise<ReadonlyMap<string, string>> {
    const {rows} = await desk.store.pool.pool.query(
      `select p.passage, p.xmin::text as by from concord.indexed_passage p
       join concord.indexed_submission s on s.number = p.submission where s.submission = $1`,
      [submission]
    )
    return new Map(rows.map(({by, passage}) => [passage, by]))
  }

  /** Which transaction wrote the worth of each passage. */
  async function worthsWrittenBy(submission: string): Promise<ReadonlyMap<string, string>> {
    const {rows} = await desk.store.pool.pool.query(
      `select p.passage, w.xmin::text as by from concord.indexed_worth w
       join concord.indexed_passage p on p.submission = w.submission and p.ordinal = w.ordinal
       join concord.indexed_submission s on s.number = w.submission where s.submission = $1`,
      [submission]
    )
    return new Map(rows.map(({by, passage}) => [passage, by]))
  }

  /** How many changes wait until what follows from them is told. */
  async function due(): Promise<number> {
    const {rows} = await desk.store.pool.pool.query('select number from concord.worth_due')
    return rows.length
  }

  async function say({
    id,
    passage,
    ...said
  }: Pick<Correction, 'id' | 'verdict' | 'code'> & {
    readonly passage:
      | {readonly passage: string; readonly submission: string; readonly text: string}
      | undefined
  }): Promise<void> {
    const {passage: place = '', submission = '', text: quote = ''} = passage ?? {}
    const by = 'an analyst'
    const at = '2026-03-02T10:00:00Z'
    await desk.store.corrections.append([
      {id: `${desk.pipeline.file.id}-${id}`, submission, passage: place, quote, by, at, why: '', ...said}
    ])
  }
})
