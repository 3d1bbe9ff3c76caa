import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Model} from '../../../src/domain/pipeline/model.js'
import {compareVersion} from '../../../src/review/learning/activation.js'
import {goldFile} from '../../../src/review/learning/comparison/gold-file.js'
import {goldText} from '../../review/learning/scene.js'
import {openSite, type Site} from '../site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site?.close())

const gold = goldFile('held-out.jsonl', goldText())
const why = 'it learned from the last session'

/** A version that no longer knows the code of the gold, compared with the one in force. */
async function forgetful(version: string): Promise<void> {
  const {ofFolder, store} = site.desk
  const {model} = ofFolder.pipeline
  if (model === null) throw new Error('The shipped pipeline has a model')
  const learned: Model['made']['learned'] = {
    pipeline: 'a'.repeat(64),
    corrections: {upTo: 1, passages: 1},
    gold: [],
    examples: {sha256: 'b'.repeat(64), passages: 1},
    heldOut: [{name: gold.name, sha256: gold.sha256, passages: gold.rows.length}],
    leftOut: 0
  }
  const about = {collection: ofFolder.pipeline.file.id, version, by: 'an analyst', at: '2026-11-30T10:00:00Z'}
  await store.taggers.keep(about, {
    ...model,
    made: {...model.made, learned},
    version,
    thresholds: {...model.thresholds, 'gge-2015/f': 1},
    ruled: {...model.ruled, from: 1}
  })
  const scene = {store, pipeline: ofFolder.pipeline}
  // In a process of its own: connections of this one would break while it computes.
  await compareVersion(version, {...scene, gold, by: 'an analyst'})
}

const post = (place: string, as: 'analyst' | 'secretariat' | 'administrator', json: unknown) =>
  site.ask(`/taggers/${place}`, {as, json})
const inForce = async () => (await site.desk.pipeline()).model?.version

it('refuses a version in plain words, with the code that it tells worse', async () => {
  await forgetful('91.0.1')
  const page = await (await site.ask('/taggers/91.0.1', {as: 'secretariat'})).text()
  expect(page).toContain('f Do not damage critical infrastructure (F1 1.00 to 0.00).')
  expect(page).not.toContain('name="despite"')
  const answer = await post('91.0.1/activate', 'secretariat', {why, despite: 'so be it'})
  expect(answer.status).toBe(400)
  expect(JSON.parse(await answer.text()).detail).toEqual({codes: ['gge-2015/f']})
  expect(await inForce()).toBe(site.desk.ofFolder.pipeline.model?.version)
})

it('lets an administrator put a refused version in force with a written reason, and go back', async () => {
  await forgetful('91.0.2')
  const own = site.desk.ofFolder.pipeline.model?.version
  const page = await (await site.ask('/taggers/91.0.2', {as: 'administrator'})).text()
  expect(page).toContain('name="despite"')
  expect((await post('91.0.2/activate', 'administrator', {why, despite: ' '})).status).toBe(400)
  expect((await post('91.0.2/activate', 'administrator', {why, despite: 'nobody asks for it'})).status).toBe(
    200
  )
  expect(await inForce()).toBe('91.0.2')
  expect(await (await site.ask('/taggers', {as: 'secretariat'})).text()).toContain('nobody asks for it')
  expect((await post('back', 'secretariat', {why: ' '})).status).toBe(400)
  expect((await post('back', 'secretariat', {why: 'it was worse'})).status).toBe(200)
  expect(await inForce()).toBe(own)
})

it('knows no version that was never made', async () => {
  expect((await site.ask('/taggers/9.9.9', {as: 'secretariat'})).status).toBe(404)
  expect((await post('9.9.9/activate', 'secretariat', {why})).status).toBe(404)
})

it('compares on nothing but gold', async () => {
  await forgetful('91.0.3')
  const form = new FormData()
  const nothing = await site.ask('/taggers/91.0.3/compare', {as: 'secretariat', form})
  expect(await nothing.text()).toContain('Choose gold to compare on')
  form.append('goldFile', new File(['not coded'], 'other.jsonl'))
  const answer = await site.ask('/taggers/91.0.3/compare', {as: 'secretariat', form})
  expect(await answer.text()).toContain('other.jsonl, line 1: it is not JSON')
})
