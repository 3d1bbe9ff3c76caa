import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest'
import type {TrainingJob} from '../../../../src/domain/learning/training-job.js'
import type {Pipeline} from '../../../../src/domain/pipeline/pipeline.js'
import type {SettledPassage} from '../../../../src/domain/tag.js'
import {goldFile} from '../../../../src/review/learning/comparison/gold-file.js'
import {
  startTraining,
  stopTraining,
  type TrainingRequest,
  trainingsOf
} from '../../../../src/review/learning/training/training.js'
import {openStore} from '../../../../src/store/open-store.js'
import type {Store} from '../../../../src/store/store.js'
import {loadPipeline} from '../../../../src/taxonomy/load-pipeline.js'
import {freshFolder} from '../../../servers/places.js'
import {passagesNow} from '../../corrections/a-desk.js'
import {workedRun} from '../../worked-run.js'
import {goldText, trainingFolder, word} from '../scene.js'

let store: Store
let loaded: Pipeline
let folder: string
let remove: () => void
beforeAll(async () => {
  const place = freshFolder()
  remove = place.remove
  folder = trainingFolder(place.folder)
  store = await openStore(`${place.folder}/store`)
  loaded = {...(await loadPipeline('pipelines/oewg-ict')), model: null}
})
afterAll(async () => {
  await store.close()
  remove()
})

// Every test has a collection of its own, with one paper of three passages.
let pipeline: Pipeline
let tests = 0
beforeEach(async () => {
  const number = tests++
  pipeline = {...loaded, file: {...loaded.file, id: `collection-${number}`}}
  const desk = {store, pipeline}
  const text = `Paper ${number} of Arvania on the use of ICTs

A sanatorium shall never be struck by day ${number}.

Arvania sets out in paper ${number} how it sees ports.

No State should attack a hospital with ICTs, says paper ${number}.`
  const [paper] = await workedRun([{name: 'xab.txt', row: {parties: ['XAB']}, text}], desk)
  if (paper === undefined) throw new Error('A run of one file has one submission')
  const passages = await passagesNow(paper, desk)
  const on = (words: string): SettledPassage => {
    const found = passages.find(passage => passage.text.includes(words))
    if (found === undefined) throw new Error(`No passage says ${words}`)
    return found
  }
  await store.corrections.append([
    word(on('sanatorium'), 'gge-2015/f', {verdict: 'set', stance: 'opposes', act: 'proposes'}),
    word(on('ports'), 'gge-2015/f', {verdict: 'accept'}),
    word(on('hospital'), 'gge-2015/f', {verdict: 'reject'})
  ])
})

const request = (change: Partial<TrainingRequest> = {}): TrainingRequest => ({
  pipeline,
  folder,
  version: '1.1.1',
  by: 'an analyst',
  withCorrections: true,
  gold: [],
  heldOut: [],
  ...change
})

const trained = async (change: Partial<TrainingRequest> = {}): Promise<TrainingJob> => {
  const {ended} = await startTraining(request(change), {store})
  return ended
}

const versionOf = async ({asked}: TrainingJob) => {
  const found = await store.taggers.named(asked.collection, asked.version)
  if (found === undefined) throw new Error('The version was not kept')
  return found
}

it('keeps a version that learned from what people checked, and says of what it was made', async () => {
  const job = await trained()
  expect(job).toMatchObject({state: 'done', sentence: null})
  const {made, id} = await versionOf(job)
  expect(job.tagger).toBe(id)
  expect(made).toMatchObject({
    passages: 15,
    writers: ['XAB', 'heron', 'ibis', 'stork'],
    learned: {
      corrections: {upTo: await store.corrections.latest(), passages: 3},
      examples: {passages: 3},
      gold: [],
      heldOut: [],
      leftOut: 0
    }
  })
})

it('gives the same bytes for the same passages and corrections', async () => {
  const first = await versionOf(await trained())
  const again = await versionOf(await trained({version: '1.1.2'}))
  const [one, other] = [await store.taggers.model(first.model), await store.taggers.model(again.model)]
  expect({...other, version: one.version}).toEqual(one)
})

it('is not in force before a person says so', async () => {
  await trained()
  expect(await store.taggers.activations(pipeline.file.id)).toEqual([])
})

it('learns nothing of what stands in held-out gold, and compares on it', async () => {
  const heldOut = goldFile(
    'held-out.jsonl',
    `${goldText()}\n${JSON.stringify({id: 'x', text: `A SANATORIUM shall never be struck by day ${tests - 1}`, language: 'en', tags: []})}`
  )
  const job = await trained({heldOut: [heldOut]})
  const {made, id} = await versionOf(job)
  expect(made.learned).toMatchObject({
    corrections: {passages: 2},
    heldOut: [{name: 'held-out.jsonl', sha256: heldOut.sha256, passages: 13}],
    leftOut: 1
  })
  const [comparison] = await store.taggers.comparisons(id)
  expect(comparison?.report).toMatchObject({heldOut: true, gold: {passages: 13}})
  expect(comparison?.report.codes.find(({name}) => name === 'gge-2015/f')?.positives).toBe(12)
})

it('learns from gold too, each file counted', async () => {
  const gold = goldFile('round.jsonl', goldText(3))
  const {made} = await versionOf(await trained({withCorrections: false, gold: [gold]}))
  expect(made.learned).toMatchObject({
    corrections: null,
    gold: [{name: 'round.jsonl', sha256: gold.sha256, passages: 3}],
    examples: {passages: 3}
  })
})

it('says how far it has come', async () => {
  const lines: string[] = []
  const {ended} = await startTraining(request(), {store, progress: ({text}) => lines.push(text)})
  await ended
  expect(lines[0]).toBe(`learning from 3 passages beside those of ${folder}`)
  expect(lines).toContain('fitting without part 1 of 3')
  expect(lines.at(-1)).toBe('fitting on all passages')
})

it('leaves this process free while it trains', async () => {
  const {ended} = await startTraining(request(), {store})
  let longest = 0
  let before = performance.now()
  const looking = setInterval(() => {
    longest = Math.max(longest, performance.now() - before)
    before = performance.now()
  }, 5)
  await ended
  clearInterval(looking)
  expect(longest).toBeLessThan(2000)
})

it('is stopped by whoever asks, and keeps nothing', async () => {
  const {id, ended} = await startTraining(request(), {store})
  await stopTraining(id, {store, by: 'a secretary'})
  expect(await ended).toMatchObject({
    state: 'stopped',
    sentence: {key: 'trainingStopped', values: {by: 'a secretary'}, text: 'a secretary stopped it.'},
    tagger: null
  })
  expect(await store.taggers.list(pipeline.file.id)).toEqual([])
})

it('fails with a sentence where there are no training passages', async () => {
  const {state, sentence} = await trained({folder: `${folder}/none`})
  expect(state).toBe('failed')
  expect(sentence?.text).toBe(`${folder}/none: it cannot be opened as a folder: name one that is there.`)
})

it('fails with a sentence where nobody has checked anything', async () => {
  pipeline = {...pipeline, file: {...pipeline.file, id: 'nothing-here'}}
  expect((await trained()).sentence?.text).toMatch(
    /^There is nothing to learn from beside the training passages:/
  )
})

it('fails with a sentence where all that it could learn from is held out', async () => {
  const gold = goldFile('gold.jsonl', goldText(3))
  const {sentence} = await trained({withCorrections: false, gold: [gold], heldOut: [gold]})
  expect(sentence?.text).toMatch(/stands in held-out gold\.$/)
})

it('refuses a second training while one is under way', async () => {
  const {id, ended} = await startTraining(request(), {store})
  await expect(startTraining(request({version: '1.1.2'}), {store})).rejects.toThrow(
    /^A training of collection-\d+ is under way:/
  )
  await stopTraining(id, {store, by: 'an analyst'})
  await ended
})

it('refuses a version that the pipeline has, or the store', async () => {
  await trained()
  await expect(startTraining(request(), {store})).rejects.toThrow(/There is a tagger 1\.1\.1 of/)
  await expect(startTraining(request({version: '1.1'}), {store})).rejects.toThrow('1.1 is no version')
})

it('shows a training as failed whose process was killed', async () => {
  const {trainings} = store.taggers
  const collection = pipeline.file.id
  const about = {collection, version: '1.1.1', by: 'an analyst', at: '2026-11-30T10:00:00Z'}
  await trainings.ask('left', {...about, correctionsUpTo: null, gold: [], heldOut: []})
  await store.pool.pool.query(
    `update concord.training set holder = replace(holder, '"began":"', '"began":"0') where id = 'left'`
  )
  expect(await trainingsOf(collection, {store})).toMatchObject([{id: 'left', state: 'failed'}])
  expect((await trained()).state).toBe('done')
})
