import {sentence} from '../../../src/domain/refusals/refuse.js'
import {emailOf} from '../prepared-store.js'
import {beginRound, codePassage, passagesOf, requestId} from '../rounds/a-round.js'
import type {Site} from '../site.js'
import {batchesOf, payloads} from './payloads.js'

/** A batch of payloads, as long as a note may be, and another one for each `n`. */
const words = (n: number): string => {
  const batches = batchesOf(3900)
  return batches[n % batches.length] ?? ''
}
const coders = ['analyst', 'administrator'] as const
const said = {by: words(0), at: '2026-11-30T10:00:00Z'}

/** Rounds with hostile names, purposes, notes and reasons: one that is settled, and one that is open. */
export async function hostileRounds(site: Site): Promise<{readonly settled: string; readonly open: string}> {
  const [name = '', other = ''] = batchesOf(110)
  const settled = await beginRound(site, {coders, count: 2, name, purpose: words(0).slice(0, 900)})
  for (const [at, passage] of (await passagesOf(site, settled)).entries())
    for (const as of coders) {
      const codes = at === 0 && as === 'analyst' ? [] : ['gge-2015/f']
      await codePassage(site, settled, {as, passage, codes, note: words(at)})
    }
  const step = async (way: string, more: Record<string, unknown> = {}) => {
    const json = {why: words(1), request: requestId(), ...more}
    const answer = await site.ask(`/rounds/${settled}/${way}`, {as: 'secretariat', json})
    if (!answer.ok) throw new Error(`${way}: ${await answer.text()}`)
  }
  await step('close')
  const [first = ''] = await passagesOf(site, settled)
  const reading = {codes: [], answers: {}, ambiguous: [], noCode: true}
  await step('settle', {passage: first, seen: 0, reading})
  await step('accept', {count: 1})
  await step('finish')
  const open = await beginRound(site, {coders, count: 2, name: other, purpose: words(1).slice(0, 900)})
  const [passage = ''] = await passagesOf(site, open)
  await codePassage(site, open, {as: 'administrator', passage, codes: [], note: words(1)})
  return {settled, open}
}

/** Corrections that find no passage any more, and tags of people on hostile passages, which the codebook quotes. */
export async function hostileCorrections(site: Site, submission: string): Promise<void> {
  const {corrections, runs} = site.desk.store
  if (!(await runs.submissions([submission])).has(submission)) throw new Error('It was not handed in')
  const gone = payloads.slice(30, 36).map((quote, n) => ({
    id: `c-gone-${n}`,
    submission,
    passage: `${submission}-gone${n}`,
    quote,
    verdict: 'set' as const,
    code: 'gge-2015/f',
    ...said,
    why: words(n)
  }))
  await corrections.append(gone)
  const found = await site.ask('/api/v1/passages?typed=instrument&limit=20', {as: 'analyst'})
  const list: unknown = await found.json()
  const about = {verdict: 'set', code: 'gge-2015/f', stance: 'supports', act: 'none', why: words(2)}
  const all = Object(list).entries.map((each: unknown) => ({
    ...about,
    passage: Reflect.get(Object(each), 'passage')
  }))
  const saved = await site.ask('/api/v1/corrections', {
    as: 'analyst',
    json: {corrections: all, seen: 1000, request: 'hostile-tags'}
  })
  if (!saved.ok) throw new Error(`The tags were not kept: ${await saved.text()}`)
}

/** A version of the tagger, trainings and a going back, of hostile people for hostile reasons. */
export async function hostileTaggers(site: Site): Promise<string> {
  const {ofFolder, store} = site.desk
  const {model} = ofFolder.pipeline
  if (model === null) throw new Error('The shipped pipeline has a model')
  const version = '91.0.1'
  const collection = ofFolder.pipeline.file.id
  const file = {name: payloads[30] ?? '', sha256: 'a'.repeat(64), passages: 1}
  const learned = {
    pipeline: 'a'.repeat(64),
    corrections: null,
    gold: [file],
    examples: {sha256: 'b'.repeat(64), passages: 1},
    heldOut: [{...file, name: payloads[31] ?? ''}],
    leftOut: 0
  }
  await store.taggers.keep(
    {collection, version, ...said},
    {...model, version, made: {...model.made, learned}}
  )
  await store.taggers.activate(
    {
      collection,
      tagger: null,
      ...said,
      why: words(1),
      comparison: null,
      despite: {refusal: words(0), reason: words(1)}
    },
    0
  )
  const asked = {collection, version, ...said, correctionsUpTo: null, gold: [words(0)], heldOut: [words(1)]}
  await store.taggers.trainings.ask('hostile', asked)
  await store.taggers.trainings.beat('hostile', sentence('comparingOn', {gold: words(1)}))
  await store.taggers.trainings.end('hostile', {
    state: 'failed',
    sentence: {key: null, values: {}, text: words(0)}
  })
  return version
}

/** What the record holds of acts with hostile names. */
export async function hostileRecord(site: Site): Promise<void> {
  const details = {from: words(0), to: emailOf('reader')}
  await site.desk.store.audit.append([{...said, act: 'rename', on: words(1), details}])
}
