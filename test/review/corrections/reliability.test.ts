import {fork} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'
import {afterAll, describe, expect, inject, it} from 'vitest'
import type {Correction} from '../../../src/domain/correction.js'
import {correctionsAdrift} from '../../../src/review/corrections/adrift.js'
import type {Desk} from '../../../src/review/desk.js'
import {stages} from '../../../src/stages/registry.js'
import {openStore} from '../../../src/store/open-store.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {freshDatabase} from '../../servers/places.js'
import {type GivenFile, workedRun} from '../worked-run.js'
import {passagesNow} from './a-desk.js'
import type {Told} from './one-client.js'

const CLIENTS = 4
const EACH = 250

const undo: (() => Promise<void> | void)[] = []
afterAll(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

const sentences = Array.from(
  {length: 30},
  (_, n) => `Arvania holds in its paragraph ${n} that States should protect critical infrastructure.`
)
const paper: GivenFile = {
  name: 'arvania.txt',
  row: {parties: ['XAA']},
  text: ['Statement by Arvania', ...sentences.map((text, n) => `${n + 1}. ${text} It says so twice.`)].join(
    '\n\n'
  )
}

/** A process that says its corrections; `kept` are the ids that it was told are kept. */
function client(told: Told) {
  const kept: string[] = []
  const child = fork(path.resolve('test/review/corrections/one-client.ts'), {execArgv: ['--import', 'tsx']})
  undo.push(() => void child.kill('SIGKILL'))
  child.on('message', id => void kept.push(String(id)))
  child.send(told)
  return {child, kept, ended: once(child, 'exit')}
}

describe('a thousand corrections from several clients at once', () => {
  it.skipIf(inject('servers').postgres === null)(
    'are all there once, though a client is killed and the paper is read anew in their midst',
    {timeout: 240_000},
    async () => {
      const address = await freshDatabase()
      const store = await openStore(address)
      undo.push(store.close)
      const pipeline = {...(await loadPipeline('pipelines/oewg-ict')), model: null}
      const desk: Desk = {store, pipeline}
      const [submission] = await workedRun([paper], desk)
      if (!submission) throw new Error('One file is one submission')
      const passages = await passagesNow(submission, desk)
      const saying = Array.from({length: CLIENTS}, (_, who) =>
        Array.from({length: EACH}, (_, n): Correction => {
          const passage = passages[(who * 7 + n) % passages.length]
          if (!passage) throw new Error('The paper has passages')
          const {id, submission, text: quote} = passage
          const note = `${n} said by ${who}`
          const said = {by: `Person ${who}`, at: '2026-11-30T10:00:00Z', why: ''}
          return {id: `c${who}-${n}`, submission, passage: id, quote, verdict: 'note', note, ...said}
        })
      )
      const clients = saying.map(corrections => client({address, corrections}))
      const [victim, ...others] = clients
      if (!victim) throw new Error('There are clients')
      await expect.poll(() => victim.kept.length, {timeout: 60_000, interval: 5}).toBeGreaterThan(40)
      victim.child.kill('SIGKILL')
      await victim.ended
      expect(victim.kept.length).toBeLessThan(EACH)
      const again = client({address, corrections: saying[0] ?? []})
      // Read anew, and cut otherwise: every passage of more than 60 signs in two.
      for (const stage of stages.keys()) await store.outcomes.forgetStage(stage)
      const settings = {...pipeline.file.settings, longestPassage: 60}
      const recut: Desk = {store, pipeline: {...pipeline, file: {...pipeline.file, settings}}}
      await workedRun([paper], recut)
      await workedRun([paper], desk)
      for (const {ended} of [...others, again]) expect(await ended).toEqual([0, null])

      const kept = (await store.corrections.after(0, 2 * CLIENTS * EACH)).map(({correction}) => correction)
      expect(kept.map(({id}) => id).toSorted()).toEqual(
        saying
          .flat()
          .map(({id}) => id)
          .toSorted()
      )
      expect(kept.map(({id}) => id)).toEqual(expect.arrayContaining(victim.kept))
      expect(await store.audit.verify()).toMatchObject({kind: 'whole', corrections: CLIENTS * EACH})
      for (const now of [desk, recut]) {
        const notes = (await passagesNow(submission, now)).flatMap(passage => passage.notes)
        const adrift = await correctionsAdrift([{submission}], now)
        const shown = [
          ...notes.map(({correction}) => correction),
          ...adrift.map(({correction}) => correction.id)
        ]
        expect(shown.toSorted()).toEqual(kept.map(({id}) => id).toSorted())
      }
      const said = (await passagesNow(submission, desk)).flatMap(({notes}) => notes)
      expect(said).toHaveLength(CLIENTS * EACH)
    }
  )
})
