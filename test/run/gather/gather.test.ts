import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {gather, gatheredKey} from '../../../src/run/gather/gather.js'
import {saidOf} from '../../../src/run/gather/said.js'
import type {SubmissionPlan} from '../../../src/run/plan.js'
import {plansOf} from '../../../src/run/plans-of-run.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Store} from '../../../src/store/store.js'
import {runFolder} from '../../running/run-folder.js'
import {freshFolder, quickPlaces} from '../../servers/places.js'

// A paper that is read, and a file that is none.
const place = freshFolder()
const input = path.join(place.folder, 'in')
let store: Store
let plans: readonly SubmissionPlan[]

beforeAll(async () => {
  mkdirSync(input)
  writeFileSync(
    path.join(input, 'xaa-paper.txt'),
    'States should never put out the lights of a harbour by means of ICTs, at night or by day.\n'
  )
  copyFileSync('fixtures/bad/picture.png', path.join(input, 'xab-picture.png'))
  const places = await quickPlaces(place.folder)
  await runFolder({...places, paths: [input], out: path.join(place.folder, 'out')})
  store = await openStore(places.store)
  const [latest] = await store.runs.list(1)
  const run = await store.runs.fetch(latest?.id ?? '')
  const pipeline: Pipeline = await store.pipelines.fetch(run.pipeline)
  plans = await plansOf(run, pipeline, store)
})
afterAll(async () => {
  await store.close()
  place.remove()
})

describe('what is gathered', () => {
  it('is kept of what was read, and of nothing that another try may mend', async () => {
    const kept = await store.outcomes.present(plans.map(gatheredKey))
    expect(plans.map(plan => [plan.submission.file.name, kept.has(gatheredKey(plan))])).toEqual([
      ['xaa-paper.txt', true],
      ['xab-picture.png', false]
    ])
  })
  it('is the same where it was kept and where it is gathered anew', async () => {
    const kept = await gather(plans, store)
    await store.outcomes.forgetStage('gathered')
    const anew = await gather(plans, store)
    expect(anew).toEqual(kept)
    // In the same order, too: else what is equal would pass for another, and all that shows it would be made again.
    expect(JSON.stringify(anew)).toBe(JSON.stringify(kept))
    expect(kept.map(entry => 'identity' in entry)).toEqual([true, false])
  })
})

describe('what is said', () => {
  it('is that of every file that was read', async () => {
    const said = await saidOf(plans, store)
    expect(said.map(({submission}) => submission.file.name)).toEqual(['xaa-paper.txt'])
    expect(said[0]?.sentences.passages).toHaveLength(1)
  })
})
