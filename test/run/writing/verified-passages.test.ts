import path from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Digest} from '../../../src/domain/digest/digest.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {SettledPassage} from '../../../src/domain/tag.js'
import {plansOf} from '../../../src/run/plans-of-run.js'
import {type TextsKnown, verifiedPassages} from '../../../src/run/writing/verified-passages.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Run, Store} from '../../../src/store/store.js'
import {runFolder} from '../../running/run-folder.js'
import {freshFolder, quickPlaces} from '../../servers/places.js'

const place = freshFolder()
let store: Store
let run: Run
let pipeline: Pipeline
let digest: Digest

beforeAll(async () => {
  const places = await quickPlaces(place.folder)
  const paths = ['fixtures/golden/three-voices/in']
  digest = (await runFolder({...places, paths, out: path.join(place.folder, 'out')})).digest
  store = await openStore(places.store)
  const [latest] = await store.runs.list(1)
  run = await store.runs.fetch(latest?.id ?? '')
  pipeline = await store.pipelines.fetch(run.pipeline)
}, 120_000)
afterAll(async () => {
  await store.close()
  place.remove()
})

it('refuses a passage that is not word for word its text each time, and gives all once it is', async () => {
  const known: TextsKnown = new Map()
  const verified = () => verifiedPassages(digest, {run, pipeline, store}, known)
  const [plan] = await plansOf(run, pipeline, store)
  const key = plan?.keys.get('settled') ?? ''
  const outcome = (await store.outcomes.fetch([key])).get(key)
  if (outcome === undefined || 'failure' in outcome) throw new Error('The first file was not read')
  const settled = outcome.value as readonly SettledPassage[]
  // Of a passage that no quote stands in, nothing but its own text can tell.
  const altered = settled.map(passage => ({...passage, text: passage.text.toUpperCase()}))
  const keep = async (value: readonly SettledPassage[]) => {
    await store.outcomes.forget([key])
    await store.outcomes.save([{key, stage: 'settle', outcome: {value, notes: []}}])
  }
  await keep(altered)
  await expect(verified()).rejects.toThrow('Other words stand at')
  await expect(verified()).rejects.toThrow('Other words stand at')
  await keep(settled)
  const passages = await verified()
  expect(passages.filter(({submission}) => submission === plan?.submission.id)).toEqual(settled)
  // What was held against its text is not held against it again, and a quote still is.
  const quote = digest.cells.flatMap(({quotes}) => quotes)[0]
  if (quote === undefined) throw new Error('Nothing is quoted')
  expect(await verified()).toEqual(passages)
  const misquoted = {
    ...digest,
    cells: digest.cells.map(cell => ({
      ...cell,
      quotes: cell.quotes.map(each => (each === quote ? {...each, text: `${each.text.slice(0, -1)}!`} : each))
    }))
  }
  await expect(verifiedPassages(misquoted, {run, pipeline, store}, known)).rejects.toThrow(
    'Other words stand at'
  )
})
