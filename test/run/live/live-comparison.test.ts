import path from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {digestHtml} from '../../../src/digest/html/digest-html.js'
import {digestJson} from '../../../src/digest/json.js'
import type {Correction} from '../../../src/domain/correction.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import {lastingMemory} from '../../../src/domain/memory/memory.js'
import {withPartsOf} from '../../../src/domain/memory/parts.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {SettledPassage} from '../../../src/domain/tag.js'
import {EMBEDDED} from '../../../src/queue/settings.js'
import {gather} from '../../../src/run/gather/gather.js'
import {saidOf} from '../../../src/run/gather/said.js'
import {type LiveComparison, liveComparison} from '../../../src/run/live/live-comparison.js'
import type {SubmissionPlan} from '../../../src/run/plan.js'
import {digestOf} from '../../../src/stages/compare/compare.js'
import {sharedWording} from '../../../src/stages/wording/wording.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Run, Store} from '../../../src/store/store.js'
import {runFolder} from '../../running/run-folder.js'
import {freshFolder} from '../../servers/places.js'
import {closedFiles} from '../../stages/closed-files.js'

const place = freshFolder()
const address = path.join(place.folder, 'store')
const out = path.join(place.folder, 'out')
const paths = ['shared-wording', 'three-voices', 'transcript'].map(name => `fixtures/golden/${name}/in`)
let store: Store
let run: Run
let pipeline: Pipeline
let live: LiveComparison
let first: Digest

beforeAll(async () => {
  first = (await runFolder({store: address, queue: EMBEDDED, paths, out})).digest
  store = await openStore(address)
  const [latest] = await store.runs.list(1)
  run = await store.runs.fetch(latest?.id ?? '')
  pipeline = await store.pipelines.fetch(run.pipeline)
  live = liveComparison({store, ...closedFiles})
}, 300_000)
afterAll(async () => {
  await store.close()
  place.remove()
})

/** The digest as it is made of all submissions, with no memory of anything. */
const inFull = async (plans: readonly SubmissionPlan[]) =>
  digestOf(
    {gathered: await gather(plans, store), wording: sharedWording(await saidOf(plans, store))},
    pipeline
  )

const settledOf = async (plans: readonly SubmissionPlan[]): Promise<readonly SettledPassage[]> => {
  const keys = plans.flatMap(({keys}) => keys.get('settled') ?? [])
  const outcomes = await store.outcomes.fetch(keys)
  return keys.flatMap(key => {
    const outcome = outcomes.get(key)
    return outcome && 'value' in outcome ? (outcome.value as readonly SettledPassage[]) : []
  })
}

const afterAllCorrections = async (): Promise<Run> => ({
  ...run,
  correctionsUpTo: await store.corrections.latest()
})

describe('a comparison that is kept warm', () => {
  it('gives what the run has written', async () => {
    const {digest} = await live(run, pipeline)
    expect(digestJson(digest)).toBe(digestJson(first))
  })

  it('gathers nothing again where nothing has changed', async () => {
    const {digest} = await live(run, pipeline)
    const again = await live(run, pipeline)
    expect(again.gathered).toBe(0)
    expect(again.digest).toBe(digest)
  })

  it('gives after any correction the bytes of a digest that is made in full, and gathers one submission', async () => {
    const passages = await settledOf((await live(run, pipeline)).plans)
    const codes = pipeline.taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))
    const words = fc.record({
      passage: fc.constantFrom(...passages),
      code: fc.oneof(fc.constantFrom(...codes), fc.constant(null)),
      verdict: fc.constantFrom<Correction['verdict']>('accept', 'reject', 'set', 'best-quote'),
      stance: fc.constantFrom('supports', 'qualified', 'opposes', 'mentions'),
      act: fc.constantFrom('none', 'implements', 'proposes', 'obstacle')
    })
    const memory = lastingMemory()
    let given = 0
    let all = 0
    let settled: readonly SettledPassage[] = []
    await fc.assert(
      fc.asyncProperty(words, async ({passage, code, verdict, ...manner}) => {
        given += 1
        const correction: Correction = {
          id: `c${given}`,
          submission: passage.submission,
          passage: passage.id,
          quote: passage.text,
          code: code ?? passage.tags[0]?.code ?? codes[0] ?? '',
          verdict,
          ...(verdict === 'set' ? manner : {}),
          by: 'a reader',
          at: '2026-11-30T00:00:00Z',
          why: 'read on the page'
        }
        await store.corrections.append([correction])
        const {digest, plans, gathered} = await live(await afterAllCorrections(), pipeline)
        expect(gathered).toBe(1)
        const full = await inFull(plans)
        expect(digestJson(digest)).toBe(digestJson(full))
        settled = withPartsOf(settled, await settledOf(plans))
        const html = digestHtml(digest, settled, 'en', memory.next())
        expect(html).toBe(digestHtml(full, settled))
        if (given === 1) all = memory.made()
        else expect(memory.made()).toBeLessThan(all / 2)
      }),
      {numRuns: 25, endOnFailure: true}
    )
  }, 600_000)

  it('forgets what a submission said that is there no more', async () => {
    const fewer = {...(await afterAllCorrections()), submissions: run.submissions.slice(1)}
    const {digest, plans} = await live(fewer, pipeline)
    expect(digestJson(digest)).toBe(digestJson(await inFull(plans)))
  })
})
