import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest'
import type {Model} from '../../../src/domain/pipeline/model.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {Submission} from '../../../src/domain/submission.js'
import {planSubmission} from '../../../src/run/plan.js'
import {modelInForce, withTaggerInForce} from '../../../src/run/tagger/in-force.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Store} from '../../../src/store/store.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {word} from '../../review/learning/scene.js'
import {freshFolder} from '../../servers/places.js'

let store: Store
let loaded: Pipeline
let remove: () => void
beforeAll(async () => {
  const place = freshFolder()
  remove = place.remove
  store = await openStore(place.folder)
  loaded = await loadPipeline('pipelines/oewg-ict')
})
afterAll(async () => {
  await store.close()
  remove()
})

// Every test has a collection of its own.
let pipeline: Pipeline
let tests = 0
beforeEach(() => {
  pipeline = {...loaded, file: {...loaded.file, id: `collection-${tests++}`}}
})

async function putInForce(change: Partial<Model> = {}): Promise<void> {
  if (loaded.model === null) throw new Error('The shipped pipeline has a model')
  const collection = pipeline.file.id
  const about = {collection, by: 'an administrator', at: '2026-11-30T10:00:00Z'}
  const model = {...loaded.model, version: '9.9.9', ...change}
  const {id} = await store.taggers.keep({...about, version: model.version}, model)
  const seen = (await store.taggers.activations(collection))[0]?.number ?? 0
  await store.taggers.activate({...about, tagger: id, why: 'better', comparison: null, despite: null}, seen)
}

const goBack = async (): Promise<void> => {
  const collection = pipeline.file.id
  const [newest] = await store.taggers.activations(collection)
  const by = {by: 'an administrator', at: '2026-11-30T11:00:00Z', why: 'worse after all'}
  await store.taggers.activate(
    {...by, collection, tagger: null, comparison: null, despite: null},
    newest?.number ?? 0
  )
}

const paper: Submission = {id: 's1', file: {name: 'xab.txt', bytes: 1, sha256: 'a'.repeat(64)}}
const passage = {id: 's1-1', submission: 's1', text: 'Arvania supports it.'}

const keysOf = (planned: Pipeline) => planSubmission(planned, paper, []).keys

it('leaves the pipeline as it came where nobody put a tagger in force', async () => {
  expect(await modelInForce(pipeline.file.id, store)).toBeNull()
  expect(await withTaggerInForce(pipeline, store)).toBe(pipeline)
})

it('lays the model over the pipeline that a person put in force', async () => {
  await putInForce()
  const {model, file} = await withTaggerInForce(pipeline, store)
  expect([model?.version, file.model]).toEqual(['9.9.9', '9.9.9'])
})

it('lays it over once, and anew where another was put in force', async () => {
  await putInForce()
  const first = await withTaggerInForce(pipeline, store)
  expect(await withTaggerInForce(pipeline, store)).toBe(first)
  await putInForce({version: '9.9.10'})
  expect((await withTaggerInForce(pipeline, store)).model?.version).toBe('9.9.10')
})

it('has submissions tagged again, and read and cut only once', async () => {
  await putInForce()
  const before = keysOf(pipeline)
  const after = keysOf(await withTaggerInForce(pipeline, store))
  expect(after.get('passages')).toBe(before.get('passages'))
  expect(after.get('tagged')).not.toBe(before.get('tagged'))
})

it('has the corrections settled over what the new tagger says', async () => {
  await putInForce()
  const laid = await withTaggerInForce(pipeline, store)
  const corrected = [word(passage, 'gge-2015/f', {verdict: 'reject'})]
  const settledKey = (corrections: typeof corrected) =>
    planSubmission(laid, paper, corrections).keys.get('settled')
  expect(settledKey(corrected)).not.toBe(settledKey([]))
})

it('takes the same keys as before after going back', async () => {
  await putInForce()
  await goBack()
  expect(keysOf(await withTaggerInForce(pipeline, store))).toEqual(keysOf(pipeline))
})

it('refuses to run with a tagger that was made for other rules', async () => {
  await putInForce({rules: '0.0.1'})
  await expect(withTaggerInForce(pipeline, store)).rejects.toThrow(
    /^The tagger 9\.9\.9 that an administrator put in force does not fit the pipeline: it was made for the rules 0\.0\.1, and the pipeline has .*concord tagger back\.$/
  )
})
