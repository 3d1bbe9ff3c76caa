import {describe, expect, it} from 'vitest'
import {collectionOf, plansAtLatest} from '../../../src/review/collection.js'
import {bringUpToDate} from '../../../src/review/index/bring-up-to-date.js'
import {liveMatrix} from '../../../src/review/lists/live-matrix.js'
import {searchPassages} from '../../../src/review/lists/passage-search.js'
import {listSubmissions} from '../../../src/review/lists/submission-list.js'
import {gather} from '../../../src/run/gather/gather.js'
import {digestOf} from '../../../src/stages/compare/compare.js'
import {desksOfEachKind} from '../desks.js'
import {begunRun, workedRun, workOn} from '../worked-run.js'
import {refreshAfterAWord} from './after-a-word.js'

const arvania = {
  name: 'arvania-remarks.txt',
  row: {parties: ['XAA']},
  text: `Statement by Arvania

1. Arvania thanks the Chair for convening this meeting on the security of information and communications technologies.

2. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. Arvania fully supports this norm.

3. Arvania proposes a programme of action on ICT security as a permanent mechanism.`
}
const belmora = {
  name: 'belmora-intervention.txt',
  row: {parties: ['XAB']},
  text: `Statement by Belmora

1. Belmora is of the view that States must protect their critical infrastructure from ICT threats.

2. Belmora cannot support a legally binding instrument at this stage.`
}

const page = {limit: 50}

describe.each(desksOfEachKind())('the index in a store, $kind', ({skipped, freshDesk}) => {
  it.skipIf(skipped)('says how far each submission is, and goes on with the work', async () => {
    const desk = await freshDesk()
    const {run, submissions} = await begunRun(
      [arvania, belmora, {...belmora, name: 'empty.pdf', text: ''}],
      desk
    )
    const states = async () => {
      await bringUpToDate(desk)
      const {entries} = await listSubmissions({}, page, desk)
      return entries.map(({state, failure}) => failure?.code ?? state)
    }
    expect(await states()).toEqual(['waiting', 'waiting', 'waiting'])
    const [first, , last] = submissions.map(({id}) => id)
    await workOn({run, submission: first ?? ''}, desk, 1)
    await workOn({run, submission: last ?? ''}, desk, 1)
    expect(await states()).toEqual(['reading', 'waiting', 'empty'])
    await workOn({run, submission: first ?? ''}, desk)
    expect(await states()).toEqual(['tagged', 'waiting', 'empty'])
  })

  it.skipIf(skipped)('touches nothing where nothing changed', async () => {
    const desk = await freshDesk()
    const submissions = await workedRun([arvania, belmora], desk)
    expect((await bringUpToDate(desk)).changed).toEqual(submissions.map(({id}) => id))
    expect(await bringUpToDate(desk)).toEqual({changed: [], removed: []})
  })

  it.skipIf(skipped)('counts cells as the digest does', async () => {
    const desk = await freshDesk()
    await workedRun([arvania, belmora, {...arvania, name: 'arvania-again.txt'}], desk)
    await begunRun([{...belmora, name: 'corvenia.txt', text: '', row: {parties: ['XAC']}}], desk).then(
      ({run, submissions}) => workOn({run, submission: submissions[0]?.id ?? ''}, desk)
    )
    await bringUpToDate(desk)
    const {submissions} = await collectionOf(desk)
    const plans = await plansAtLatest(
      submissions.map(({submission}) => submission),
      desk
    )
    const digest = digestOf({gathered: await gather(plans, desk.store), wording: []}, desk.pipeline)
    const live = await liveMatrix(desk)
    const inOrder = <Each extends {readonly party: string; readonly code: string}>(cells: readonly Each[]) =>
      cells.toSorted((a, b) => (`${a.party} ${a.code}` < `${b.party} ${b.code}` ? -1 : 1))
    expect(inOrder(live.cells.map(({abstaining: _, ...cell}) => cell))).toEqual(
      inOrder(
        digest.cells.map(({party, code, cell, stance, passages, sure, checked, evidence}) => {
          return {party, code, cell, stance, passages, sure, checked, evidence}
        })
      )
    )
    expect(live.cells.some(({passages}) => passages > 0)).toBe(true)
    expect(new Set(live.cells.map(({cell}) => cell))).toContain('unread')
  })

  it.skipIf(skipped)('has every row once when two bring it up to date at the same time', async () => {
    const desk = await freshDesk()
    const submissions = await workedRun([arvania, belmora], desk)
    const both = await Promise.all([bringUpToDate(desk), bringUpToDate(desk), bringUpToDate(desk)])
    expect(both.flatMap(({changed}) => changed).toSorted()).toEqual(submissions.map(({id}) => id).toSorted())
    const {entries, total} = await searchPassages({}, page, desk)
    expect(new Set(entries.map(({passage}) => passage)).size).toBe(total)
    expect(total).toBe(7)
  })

  it.skipIf(skipped)('is the same when it is made anew', async () => {
    const desk = await freshDesk()
    await workedRun([arvania, belmora], desk)
    await bringUpToDate(desk)
    const before = await searchPassages({}, page, desk)
    await desk.store.index.clear(desk.pipeline.file.id)
    await bringUpToDate(desk)
    expect((await searchPassages({}, page, desk)).entries).toEqual(before.entries)
  })

  it.skipIf(skipped)('looks at one submission alone after a word on it', async () => {
    const desk = await freshDesk()
    const files = [arvania, belmora].map(file => ({
      ...file,
      text: `${file.text}\n\nOf which nothing is read yet.`
    }))
    const {run, submissions} = await begunRun(files, desk)
    await bringUpToDate(desk)
    const ids = submissions.map(({id}) => id)
    for (const submission of ids) await workOn({run, submission}, desk)
    expect(await refreshAfterAWord(ids.slice(0, 1), desk)).toEqual(ids.slice(0, 1))
    expect((await listSubmissions({state: 'tagged'}, page, desk)).total).toBe(1)
  })

  it.skipIf(skipped)('takes out a file that another of its name replaced', async () => {
    const desk = await freshDesk()
    const [old] = await workedRun([arvania, belmora], desk)
    await bringUpToDate(desk)
    const [mended] = await workedRun([{...arvania, text: `${arvania.text}\n\n4. Arvania thanks you.`}], desk)
    expect(await bringUpToDate(desk)).toEqual({changed: [mended?.id], removed: [old?.id]})
    expect((await searchPassages({party: 'XAA'}, page, desk)).total).toBe(5)
  })
})
