import {describe, expect, it} from 'vitest'
import {historyOf} from '../../../src/review/corrections/history.js'
import {correctMany, saveCorrections} from '../../../src/review/corrections/save-corrections.js'
import {redo, undo} from '../../../src/review/corrections/undo.js'
import type {Desk} from '../../../src/review/desk.js'
import {desksOfEachKind} from '../desks.js'
import {nothingSeen, paperOn, passagesNow, saidBy, taggedIn} from './a-desk.js'

const verdict = {verdict: 'set', code: 'gge-2015/k', stance: 'supports'} as const

describe.each(desksOfEachKind().slice(0, 1))('undo and redo', ({freshDesk}) => {
  const corrected = async (name: string) => {
    const desk = await freshDesk()
    const submission = await paperOn(desk, name)
    const {passage} = await taggedIn(submission, desk)
    const by = `Ana of ${name}`
    await saveCorrections([{passage: passage.id, ...verdict}], {...saidBy(by), seen: nothingSeen}, desk)
    return {desk, submission, passage, by}
  }
  const isSet = async (id: string, submission: Parameters<typeof passagesNow>[0], desk: Desk) => {
    const passage = (await passagesNow(submission, desk)).find(each => each.id === id)
    return passage?.tags.some(({code}) => code === verdict.code)
  }

  it('take back the last act and bring it back, as often as is asked', async () => {
    const {desk, submission, passage, by} = await corrected('often')
    const states: unknown[] = []
    for (const step of [undo, redo, undo, redo]) {
      expect(await step(saidBy(by), desk)).toMatchObject({kind: 'saved', of: [{passage: passage.id}]})
      states.push(await isSet(passage.id, submission, desk))
    }
    expect(states).toEqual([false, true, false, true])
  })

  it('do nothing where nothing is left', async () => {
    const {desk, by} = await corrected('nothing')
    expect(await redo(saidBy(by), desk)).toEqual({kind: 'nothing'})
    await undo(saidBy(by), desk)
    expect(await undo(saidBy(by), desk)).toEqual({kind: 'nothing'})
    expect(await undo(saidBy('somebody who said nothing'), desk)).toEqual({kind: 'nothing'})
  })

  it('take back a batch as one', async () => {
    const {desk, submission, by} = await corrected('batch')
    const ids = (await passagesNow(submission, desk)).map(({id}) => id)
    const seen = new Map(ids.map(id => [id, 99_999]))
    await correctMany(ids, {verdict: 'note', note: 'all'}, {...saidBy(by), seen}, desk)
    const undone = await undo(saidBy(by), desk)
    expect(undone.kind === 'saved' && undone.of.map(({passage}) => passage)).toEqual(ids)
    expect((await passagesNow(submission, desk)).flatMap(({notes}) => notes)).toEqual([])
    await redo(saidBy(by), desk)
    expect((await passagesNow(submission, desk)).flatMap(({notes}) => notes)).toHaveLength(ids.length)
  })

  it('do once what one request asks twice, even at once', async () => {
    const {desk, submission, passage, by} = await corrected('twice')
    const seen = new Map([[passage.id, 99_999]])
    await saveCorrections(
      [{passage: passage.id, verdict: 'note', note: 'later'}],
      {...saidBy(by), seen},
      desk
    )
    const said = saidBy(by)
    const both = await Promise.all([undo(said, desk), undo(said, desk)])
    expect(await undo(said, desk)).toMatchObject({kind: 'saved', added: 0})
    expect(both.map(each => each.kind === 'saved' && each.added).toSorted()).toEqual([0, 1])
    expect(await isSet(passage.id, submission, desk)).toBe(true)
  })

  it('end what could be brought back with a new act', async () => {
    const {desk, passage, by} = await corrected('new act')
    await undo(saidBy(by), desk)
    const seen = new Map([[passage.id, 99_999]])
    await saveCorrections([{passage: passage.id, verdict: 'note', note: 'n'}], {...saidBy(by), seen}, desk)
    expect(await redo(saidBy(by), desk)).toEqual({kind: 'nothing'})
  })

  it('leave what another person said', async () => {
    const {desk, submission, passage, by} = await corrected('another')
    const seen = new Map([[passage.id, 99_999]])
    const other = `not ${by}`
    await saveCorrections([{passage: passage.id, verdict: 'note', note: 'n'}], {...saidBy(other), seen}, desk)
    await undo(saidBy(by), desk)
    const now = (await passagesNow(submission, desk)).find(({id}) => id === passage.id)
    expect(now?.notes).toMatchObject([{by: other}])
  })

  it('show in the history of the passage, in order', async () => {
    const {desk, passage, by} = await corrected('history')
    await undo(saidBy(by), desk)
    await redo(saidBy(by), desk)
    const history = await historyOf(passage.id, desk)
    expect(history.map(({correction, counts}) => [correction.verdict, counts])).toEqual([
      ['set', true],
      ['withdraw', false],
      ['withdraw', false]
    ])
    expect(history[1]?.withdrawnBy).toBe(history[2]?.correction.id)
    expect(history.map(({number}) => number)).toEqual(
      history.map(({number}) => number).toSorted((a, b) => a - b)
    )
  })
})
