import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest'
import type {Model} from '../../../src/domain/pipeline/model.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {
  ActivationRefused,
  type Actor,
  activate,
  compareVersion,
  goBack,
  judged,
  type Scene
} from '../../../src/review/learning/activation.js'
import {compareTaggers} from '../../../src/review/learning/comparison/compare-taggers.js'
import {goldFile} from '../../../src/review/learning/comparison/gold-file.js'
import {modelInForce} from '../../../src/run/tagger/in-force.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Store} from '../../../src/store/store.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {freshFolder} from '../../servers/places.js'
import {goldText} from './scene.js'

let store: Store
let loaded: Pipeline
let good: Model
let remove: () => void
beforeAll(async () => {
  const place = freshFolder()
  remove = place.remove
  store = await openStore(place.folder)
  loaded = await loadPipeline('pipelines/oewg-ict')
  if (loaded.model === null) throw new Error('The shipped pipeline has a model')
  good = loaded.model
})
afterAll(async () => {
  await store.close()
  remove()
})

const gold = goldFile('held-out.jsonl', goldText())
const fewer = goldFile('fewer.jsonl', goldText(3))
const learned: Model['made']['learned'] = {
  pipeline: 'a'.repeat(64),
  corrections: {upTo: 1, passages: 1},
  gold: [],
  examples: {sha256: 'b'.repeat(64), passages: 1},
  heldOut: [gold, fewer].map(({name, sha256, rows}) => ({name, sha256, passages: rows.length})),
  leftOut: 0
}
const secretary: Actor = {name: 'a secretary', isAdministrator: false}
const administrator: Actor = {name: 'an administrator', isAdministrator: true}
const why = 'it learned from the last session'

// Every test has a collection of its own.
let scene: Scene
let tests = 0
beforeEach(() => {
  scene = {store, pipeline: {...loaded, file: {...loaded.file, id: `collection-${tests++}`}}}
})

const idOf = () => scene.pipeline.file.id

async function kept(version: string, change: Partial<Model> = {}): Promise<void> {
  const about = {collection: idOf(), version, by: 'an analyst', at: '2026-11-30T10:00:00Z'}
  await store.taggers.keep(about, {...good, made: {...good.made, learned}, ...change, version})
}

/** A version that no longer knows the code of the gold. */
const forgetful = (version: string) =>
  kept(version, {
    thresholds: {...good.thresholds, 'gge-2015/f': 1},
    ruled: {...good.ruled, from: 1}
  })

const compared = (version: string, on = gold) =>
  compareVersion(version, {...scene, gold: on, by: 'an analyst', compare: compareTaggers})

const inForce = async () => (await modelInForce(idOf(), store))?.tagger.version ?? 'its own'

it('puts a version in force that loses nothing on held-out gold, with who, when and why', async () => {
  await kept('1.2.1')
  const {number} = await compared('1.2.1')
  const activation = await activate('1.2.1', {by: secretary, why}, scene)
  expect(activation).toMatchObject({by: 'a secretary', why, comparison: number, despite: null})
  expect(await inForce()).toBe('1.2.1')
})

it('compares the same in a process of its own', async () => {
  await kept('1.2.1')
  const apart = await compareVersion('1.2.1', {...scene, gold, by: 'an analyst'})
  expect(apart.report).toEqual((await compared('1.2.1')).report)
})

it('refuses a version that was never compared with what is in force', async () => {
  await kept('1.2.1')
  await expect(activate('1.2.1', {by: secretary, why}, scene)).rejects.toThrow(
    `1.2.1 was not compared with ${good.version}, which is in force: compare it on held-out gold first`
  )
})

it('refuses a version that was compared only with what was in force before', async () => {
  await kept('1.2.1')
  await kept('1.2.2')
  await compared('1.2.1')
  await compared('1.2.2')
  await activate('1.2.1', {by: secretary, why}, scene)
  await expect(activate('1.2.2', {by: secretary, why}, scene)).rejects.toThrow(
    '1.2.2 was not compared with 1.2.1, which is in force'
  )
  await compared('1.2.2')
  await activate('1.2.2', {by: secretary, why}, scene)
  expect(await inForce()).toBe('1.2.2')
})

it('refuses a version by which a code loses too much, and names it', async () => {
  await forgetful('1.2.1')
  await compared('1.2.1')
  const refused = activate('1.2.1', {by: secretary, why}, scene)
  await expect(refused).rejects.toThrow(ActivationRefused)
  await expect(refused).rejects.toThrow(
    `1.2.1 tells gge-2015/f (F1 1.00 to 0.00) worse than ${good.version}: no code that people gave 10 times or more may lose over 0.1 of F1.`
  )
  expect(await inForce()).toBe('its own')
})

it('refuses by what the settings of the pipeline say, where they say it', async () => {
  await forgetful('1.2.1')
  await compared('1.2.1')
  const {file} = scene.pipeline
  const lenient = {...file, settings: {...file.settings, learning: {enough: 13, mostLost: 0.1}}}
  const {refusal} = await judged('1.2.1', {store, pipeline: {...scene.pipeline, file: lenient}})
  expect(refusal).toBeNull()
})

it('refuses a version that was compared on gold from which it may have learned', async () => {
  await kept('1.2.1', {made: good.made})
  await compared('1.2.1')
  await expect(activate('1.2.1', {by: secretary, why}, scene)).rejects.toThrow(
    '1.2.1 was compared on held-out.jsonl, which was not held out when it was trained'
  )
})

it('lets one gold speak against a version that another speaks for', async () => {
  await forgetful('1.2.1')
  await compared('1.2.1')
  await compared('1.2.1', fewer)
  expect((await judged('1.2.1', scene)).refusal?.codes.map(({name}) => name)).toEqual(['gge-2015/f'])
})

it('lets nobody but an administrator put a refused version in force, and only with a written reason', async () => {
  await forgetful('1.2.1')
  await compared('1.2.1')
  const despite = 'the code is no longer asked for'
  for (const by of [secretary, administrator])
    await expect(
      activate('1.2.1', {by, why, despite: by === secretary ? despite : '  '}, scene)
    ).rejects.toThrow(ActivationRefused)
  const activation = await activate('1.2.1', {by: administrator, why, despite}, scene)
  expect(activation.despite?.reason).toBe(despite)
  expect(activation.despite?.refusal).toContain('gge-2015/f (F1 1.00 to 0.00)')
})

it('asks why', async () => {
  await kept('1.2.1')
  await compared('1.2.1')
  await expect(activate('1.2.1', {by: secretary, why: ' '}, scene)).rejects.toThrow('Say why')
})

it('refuses a version that was made for other rules', async () => {
  await kept('1.2.1', {rules: '0.0.1'})
  await compared('1.2.1')
  await expect(activate('1.2.1', {by: secretary, why}, scene)).rejects.toThrow(
    '1.2.1 does not fit the pipeline: it was made for the rules 0.0.1'
  )
})

it('goes back to what was in force before, by another activation', async () => {
  for (const version of ['1.2.1', '1.2.2']) {
    await kept(version)
    await compared(version)
    await activate(version, {by: secretary, why}, scene)
  }
  await goBack({by: secretary, why: 'delegations asked'}, scene)
  expect(await inForce()).toBe('1.2.1')
  expect(await store.taggers.activations(idOf())).toHaveLength(3)
})

it('goes back to the tagger of the pipeline from the first that was put in force', async () => {
  await kept('1.2.1')
  await compared('1.2.1')
  await activate('1.2.1', {by: secretary, why}, scene)
  await goBack({by: secretary, why}, scene)
  expect(await inForce()).toBe('its own')
  // And may come again without another comparison, as it was in force before.
  await activate('1.2.1', {by: secretary, why}, scene)
  expect(await inForce()).toBe('1.2.1')
})

it('has nothing to go back to where nobody put a tagger in force', async () => {
  await expect(goBack({by: secretary, why}, scene)).rejects.toThrow('none was before it')
})

it('tells that there is no such version', async () => {
  await expect(activate('7.7.7', {by: secretary, why}, scene)).rejects.toThrow(
    /^There is no tagger 7\.7\.7 of/
  )
})
