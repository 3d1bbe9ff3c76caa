import {afterAll, beforeAll, beforeEach, describe, expect, inject, it} from 'vitest'
import type {Activation} from '../../../src/domain/learning/tagger.js'
import type {TrainingAsked} from '../../../src/domain/learning/training-job.js'
import {sentence} from '../../../src/domain/refusals/refuse.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Store} from '../../../src/store/store.js'
import {freshDatabase, freshFolder} from '../../servers/places.js'
import {smallModel} from '../../taxonomy/small-model.js'

const model = {...smallModel, version: '1.1.1'}
const at = '2026-11-30T10:00:00Z'

const {postgres} = inject('servers')
describe.each([
  ['embedded', false],
  ['postgres', postgres === null]
] as const)('the taggers of a store, %s', (kind, skipped) => {
  const undo: (() => Promise<void> | void)[] = []
  let store: Store
  let taggers: Store['taggers']
  let tests = 0
  /** Every test has a collection of its own: to open a store for each takes seconds. */
  let collection: string
  const about = () => ({collection, version: '1.1.1', by: 'an analyst', at})
  const activation = (tagger: string | null): Activation => ({
    collection,
    tagger,
    by: 'an administrator',
    at,
    why: 'it is better',
    comparison: null,
    despite: null
  })
  const asked = (): TrainingAsked => ({...about(), correctionsUpTo: 3, gold: [], heldOut: []})
  const ask = async (): Promise<string> => {
    const id = `${collection} job`
    await taggers.trainings.ask(id, asked())
    return id
  }

  beforeAll(async () => {
    if (skipped) return
    const {folder, remove} = freshFolder()
    store = await openStore(kind === 'embedded' ? folder : await freshDatabase())
    taggers = store.taggers
    undo.push(remove, store.close)
  })
  afterAll(async () => {
    for (const step of undo.toReversed()) await step()
  })
  beforeEach(() => {
    collection = `collection-${tests++}`
  })

  it.skipIf(skipped)('gives back a version and its model as they were kept', async () => {
    const kept = await taggers.keep(about(), model)
    expect(await taggers.list(collection)).toEqual([kept])
    expect(await taggers.named(collection, '1.1.1')).toEqual(kept)
    expect(await taggers.model(kept.model)).toEqual(model)
  })

  it.skipIf(skipped)('refuses a second version of one name, in words', async () => {
    await taggers.keep(about(), model)
    await expect(taggers.keep(about(), {...model, rules: '1.0.1'})).rejects.toThrow(
      `There is a tagger 1.1.1 of ${collection} already: give the new one another version.`
    )
    expect(await taggers.list(collection)).toHaveLength(1)
  })

  it.skipIf(skipped)('keeps every activation, the newest first', async () => {
    const {id} = await taggers.keep(about(), model)
    const first = await taggers.activate(activation(id), 0)
    const second = await taggers.activate(activation(null), first?.number ?? 0)
    expect(await taggers.activations(collection)).toEqual([second, first])
    expect(await taggers.activations('other')).toEqual([])
  })

  it.skipIf(skipped)('appends nothing where another was put in force meanwhile', async () => {
    const {id} = await taggers.keep(about(), model)
    const both = await Promise.all([
      taggers.activate(activation(id), 0),
      taggers.activate(activation(null), 0)
    ])
    expect(both.filter(each => each === undefined)).toHaveLength(1)
    expect(await taggers.activations(collection)).toHaveLength(1)
  })

  it.skipIf(skipped)('has one training of a collection under way at a time', async () => {
    const {trainings} = taggers
    const one = await ask()
    expect(await trainings.ask('two', asked())).toBeUndefined()
    await trainings.end(one, {state: 'failed', sentence: sentence('trainingFault', {fault: 'none'})})
    expect((await trainings.ask('two', asked()))?.state).toBe('asked')
    expect((await trainings.list(collection, 9)).map(({id, state}) => [id, state])).toEqual([
      ['two', 'asked'],
      [one, 'failed']
    ])
  })

  it.skipIf(skipped)('leaves a training as it ended, whatever is said of it later', async () => {
    const {trainings} = taggers
    const id = await ask()
    await trainings.begin(id)
    const progress = sentence('fittingWithout', {part: 1, parts: 5})
    expect((await trainings.beat(id, progress)).progress).toEqual(progress)
    await trainings.end(id, {state: 'stopped', sentence: sentence('trainingStopped', {by: 'An analyst'})})
    await trainings.begin(id)
    const ended = await trainings.end(id, {
      state: 'failed',
      sentence: sentence('trainingFault', {fault: 'none'})
    })
    expect(ended).toMatchObject({state: 'stopped', sentence: sentence('trainingStopped', {by: 'An analyst'})})
    expect(ended.endedAt).not.toBeNull()
  })

  it.skipIf(skipped)('enters into the record what people did', async () => {
    const {id, model: sha256} = await taggers.keep(about(), model)
    await taggers.activate(activation(id), 0)
    const job = await ask()
    await taggers.trainings.askToStop(job, {by: 'a secretary', at})
    const entries = (await store.audit.list({limit: 4})).map(({act, on, by, details}) => ({
      act,
      on,
      by,
      details
    }))
    expect(entries.toReversed()).toMatchObject([
      {
        act: 'tagger-trained',
        on: id,
        by: 'an analyst',
        details: {collection, version: '1.1.1', model: sha256}
      },
      {act: 'tagger-activation', on: id, by: 'an administrator', details: {collection, why: 'it is better'}},
      {act: 'training', on: job, by: 'an analyst', details: {version: '1.1.1', correctionsUpTo: 3}},
      {act: 'training-stop', on: job, by: 'a secretary', details: {}}
    ])
    expect((await store.audit.verify()).kind).toBe('whole')
  })

  it.skipIf(skipped)('enters nothing into the record that was not done', async () => {
    const {id} = await taggers.keep(about(), model)
    await taggers.activate(activation(id), 0)
    const before = await store.audit.list({limit: 1})
    expect(await taggers.activate(activation(null), 0)).toBeUndefined()
    expect(await store.audit.list({limit: 1})).toEqual(before)
  })

  it.skipIf(skipped)('leaves a training of a living process alone', async () => {
    const id = await ask()
    await taggers.trainings.endAbandoned(collection)
    expect((await taggers.trainings.fetch(id)).state).toBe('asked')
  })

  it.skipIf(skipped)('tells a training whose process is gone as failed', async () => {
    const id = await ask()
    // A process of this number that began at another time is gone: the number was given anew.
    await store.pool.pool.query(
      `update concord.training set holder = replace(holder, '"began":"', '"began":"0')`
    )
    await taggers.trainings.endAbandoned(collection)
    const job = await taggers.trainings.fetch(id)
    expect(job.state).toBe('failed')
    expect(job.sentence?.text).toMatch(
      /^The process \d+ on .* ended before the training was done: ask for it again\.$/
    )
  })

  it.skipIf(skipped)('tells a training that has said nothing for a minute as failed', async () => {
    const id = await ask()
    await store.pool.pool.query(`update concord.training set beat_at = now() - interval '61 seconds'`)
    await taggers.trainings.endAbandoned(collection)
    expect((await taggers.trainings.fetch(id)).state).toBe('failed')
  })
})
