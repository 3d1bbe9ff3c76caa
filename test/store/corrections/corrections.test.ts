import {describe, expect, it} from 'vitest'
import type {Correction} from '../../../src/domain/correction.js'
import type {Submission} from '../../../src/domain/submission.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {pipelineFolder} from '../../taxonomy/small-pipeline.js'
import {opened, storeKinds} from '../opened.js'

const word = (id: string, change: Partial<Correction> = {}): Correction => ({
  id,
  submission: 's1',
  passage: 's1-aa',
  quote: 'Arvania supports it.',
  code: 'gge-2015/f',
  verdict: 'reject',
  by: 'Ana',
  at: '2026-03-03T10:00:00Z',
  why: '',
  ...change
})
const submission = (id: string): Submission => ({
  id,
  file: {name: 'xaa.txt', bytes: 1, sha256: 'a'.repeat(64)}
})
const nothingSeen = new Map<string, number>()

describe.each(storeKinds)('corrections in a store, %s', (_kind, freshAddress, skipped) => {
  it.skipIf(skipped)('are refused, and none of them taken, where others spoke since', async () => {
    const {corrections} = await opened(await freshAddress())
    await corrections.append([word('c1', {by: 'Ben'})])
    const mine = [word('c2', {passage: 's1-bb'}), word('c3')]
    expect(await corrections.append(mine, {seen: nothingSeen})).toEqual({
      kind: 'conflict',
      since: [{number: 1, correction: word('c1', {by: 'Ben'})}]
    })
    expect(await corrections.latest()).toBe(1)
  })

  it.skipIf(skipped)('are taken where their author had seen all, whatever was said elsewhere', async () => {
    const {corrections} = await opened(await freshAddress())
    await corrections.append([word('c1'), word('c2', {passage: 's1-bb'})])
    const appended = await corrections.append([word('c3')], {seen: new Map([['s1-aa', 1]])})
    expect(appended).toEqual({kind: 'appended', added: 1, upTo: 3})
  })

  it.skipIf(skipped)('are not doubled, nor refused, when a request is made again', async () => {
    const {corrections} = await opened(await freshAddress())
    await corrections.append([word('c1')], {seen: nothingSeen})
    const again = await corrections.append([word('c1', {at: '2026-03-03T10:00:09Z'})], {seen: nothingSeen})
    expect(again).toEqual({kind: 'appended', added: 0, upTo: 1})
    expect((await corrections.after(0, 9)).map(({correction: {at}}) => at)).toEqual(['2026-03-03T10:00:00Z'])
  })

  it.skipIf(skipped)('never lose words to an id that is taken', async () => {
    const {corrections} = await opened(await freshAddress())
    await corrections.append([word('c1')])
    await expect(corrections.append([word('c1', {verdict: 'accept'})])).rejects.toThrow('c1 is there already')
  })

  it.skipIf(skipped)('let one of many win who spoke at once, and tell the others', async () => {
    const {corrections} = await opened(await freshAddress())
    const asked = Array.from({length: 12}, (_, n) => word(`c${n}`, {by: `Person ${n}`}))
    const became = await Promise.all(asked.map(each => corrections.append([each], {seen: nothingSeen})))
    expect(became.filter(({kind}) => kind === 'appended')).toHaveLength(1)
    const lost = became.flatMap(each => (each.kind === 'conflict' ? each.since : []))
    expect(new Set(lost.map(({correction}) => correction.by)).size).toBe(1)
  })

  it.skipIf(skipped)('are found by passage, by person, by number and by id', async () => {
    const {corrections} = await opened(await freshAddress())
    await corrections.append([word('c1'), word('c2', {passage: 's1-bb', by: 'Ben'}), word('c3')])
    const found = await corrections.onPassages(['s1-aa', 's1-none'])
    expect(found.get('s1-aa')?.map(({number, correction: {id}}) => [number, id])).toEqual([
      [1, 'c1'],
      [3, 'c3']
    ])
    expect(found.get('s1-none')).toEqual([])
    expect((await corrections.saidBy('Ben')).map(({number}) => number)).toEqual([2])
    expect((await corrections.after(1, 1)).map(({number}) => number)).toEqual([2])
    expect([...(await corrections.fetch(['c1', 'c9'])).keys()]).toEqual(['c1'])
  })

  it.skipIf(skipped)('are given once for a submission that has the id and the file', async () => {
    const store = await opened(await freshAddress())
    const pipeline = await store.pipelines.keep(await loadPipeline(await pipelineFolder({})))
    await store.runs.begin({
      id: 'r1',
      kind: 'digest',
      pipeline,
      submissions: [submission('s1')],
      correctionsUpTo: 0
    })
    await store.corrections.append([word('c1'), word('c2')])
    const found = await store.corrections.of([submission('s1')], 2)
    expect(found.get('s1')?.map(({id}) => id)).toEqual(['c1', 'c2'])
  })

  it.skipIf(skipped)('keep every text that Unicode can write', async () => {
    const {corrections} = await opened(await freshAddress())
    const note = '另见 🕊️ راجع \u202eabc\u202c e\u0301 \u2028 𐍈 \u0001'
    const {code: _, ...bare} = word('c1', {verdict: 'note', note})
    await corrections.append([bare])
    expect((await corrections.after(0, 1))[0]?.correction.note).toBe(note)
  })

  it.skipIf(skipped)('are taken in their thousands at once', async () => {
    const {corrections} = await opened(await freshAddress())
    const many = Array.from({length: 2500}, (_, n) => word(`c${n}`, {passage: `s1-${n}`}))
    expect(await corrections.append(many, {seen: nothingSeen})).toMatchObject({added: 2500, upTo: 2500})
  })
})
