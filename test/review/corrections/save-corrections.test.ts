import {describe, expect, it} from 'vitest'
import type {SubmissionPositions} from '../../../src/domain/position.js'
import {correctMany, saveCorrections} from '../../../src/review/corrections/save-corrections.js'
import type {Desk} from '../../../src/review/desk.js'
import {planSubmission} from '../../../src/run/plan.js'
import {desksOfEachKind} from '../desks.js'
import {workedRun} from '../worked-run.js'
import {nothingSeen, paperOn, passagesNow, saidBy, taggedIn} from './a-desk.js'

describe.each(desksOfEachKind())('saving corrections, $kind', ({kind, skipped, freshDesk}) => {
  it.skipIf(skipped)('settles the passage at once and says what its author has seen', async () => {
    const desk = await freshDesk()
    const {passage, code} = await taggedIn(await paperOn(desk, `${kind} settle`), desk)
    const asked = [{passage: passage.id, verdict: 'reject', code} as const]
    const saved = await saveCorrections(asked, {...saidBy('Ana'), seen: nothingSeen}, desk)
    expect(saved).toMatchObject({
      kind: 'saved',
      added: 1,
      upTo: await desk.store.corrections.latest(),
      submissions: [passage.submission],
      passages: [{id: passage.id, overruled: [{code}]}]
    })
  })

  it.skipIf(skipped)('keeps settled passages and positions where a later run looks for them', async () => {
    const desk = await freshDesk()
    const submission = await paperOn(desk, `${kind} keys`)
    const {passage, code} = await taggedIn(submission, desk)
    const asked = [{passage: passage.id, verdict: 'accept', code} as const]
    await saveCorrections(asked, {...saidBy('Ana'), seen: nothingSeen}, desk)
    const upTo = await desk.store.corrections.latest()
    const corrections = (await desk.store.corrections.of([submission], upTo)).get(submission.id) ?? []
    const {keys, work} = planSubmission(desk.pipeline, submission, corrections)
    const all = work.flatMap(({steps}) => steps.map(({key}) => key))
    expect(await desk.store.outcomes.present(all)).toEqual(new Set(all))
    const [outcome] = (await desk.store.outcomes.fetch([keys.get('positions') ?? ''])).values()
    if (!outcome || 'failure' in outcome) throw new Error('There are positions')
    // It was saved by the stage that declares it.
    const {statements} = outcome.value as SubmissionPositions
    const position = statements[0]?.positions.find(each => each.code === code)
    expect(position).toMatchObject({checked: 1, evidence: 'strong'})
  })

  it.skipIf(skipped)('keeps nothing where others spoke since, and says what and who', async () => {
    const desk = await freshDesk()
    const {passage, code} = await taggedIn(await paperOn(desk, `${kind} conflict`), desk)
    const asked = [{passage: passage.id, verdict: 'accept', code} as const]
    await saveCorrections(asked, {...saidBy('Ben'), seen: nothingSeen}, desk)
    const stale = await saveCorrections(asked, {...saidBy('Late'), seen: nothingSeen}, desk)
    expect(stale).toMatchObject({kind: 'conflict', since: [{correction: {by: 'Ben', verdict: 'accept'}}]})
    expect(await desk.store.corrections.saidBy('Late')).toHaveLength(0)
  })

  it.skipIf(skipped)('does nothing more when a request is made again', async () => {
    const desk = await freshDesk()
    const {passage, code} = await taggedIn(await paperOn(desk, `${kind} again`), desk)
    const asked = [{passage: passage.id, verdict: 'reject', code} as const]
    const said = {...saidBy('Ana'), seen: nothingSeen}
    const first = await saveCorrections(asked, said, desk)
    const again = await saveCorrections(asked, {...said, at: '2026-11-30T10:00:05Z'}, desk)
    expect(again).toEqual({...first, added: 0})
  })
})

describe.each(desksOfEachKind().slice(0, 1))('what may be said of a passage', ({freshDesk}) => {
  it('is checked by the pipeline in force and by the passage, and all faults are named', async () => {
    const desk = await freshDesk()
    const {passage, code} = await taggedIn(await paperOn(desk, 'faults'), desk)
    const {id} = passage
    const gone = `${passage.submission}-00000000`
    const asked = [
      {passage: id, verdict: 'accept', code: 'gge-2015/zz'},
      {passage: id, verdict: 'accept', question: 'no-such', pole: 'yes'},
      {passage: id, verdict: 'set', code, span: {start: 0, end: passage.text.length + 1}},
      {passage: id, verdict: 'accept', code, quote: `${passage.text} `},
      {passage: id, verdict: 'best-quote', code: 'manrs/filtering'},
      {passage: gone, verdict: 'note', note: 'Where is it?'}
    ] as const
    const saved = saveCorrections(asked, {...saidBy('Late'), seen: nothingSeen}, desk)
    const {message} = await saved.then(
      () => expect.unreachable('it was kept'),
      (cause: Error) => cause
    )
    expect(message).toContain(`${id}: There is no code gge-2015/zz in the pipeline in force.`)
    expect(message).toContain('There is no pole yes of a question no-such')
    expect(message).toContain('“span” must end within the passage.')
    expect(message).toContain('The passage has other words than those that you saw')
    expect(message).toMatch(/The passage does not carry manrs\/filtering|There is no code manrs\/filtering/)
    expect(message).toContain(`${gone}: There is no passage ${gone} any more`)
    expect(await desk.store.corrections.saidBy('Late')).toHaveLength(0)
  })

  it('is refused of a submission that no run has, and a withdrawal of what nobody said', async () => {
    const desk = await freshDesk()
    const said = {...saidBy('Ana'), seen: nothingSeen}
    const note = {passage: 's0-00000000', verdict: 'note', note: 'x'} as const
    await expect(saveCorrections([note], said, desk)).rejects.toThrow('There is no submission s0 in')
    const withdraw = {passage: 's0-00000000', verdict: 'withdraw', of: 'c0'} as const
    await expect(saveCorrections([withdraw], said, desk)).rejects.toThrow('no correction c0 to withdraw')
  })

  it('can be a best quote of a code that is set in the same breath', async () => {
    const desk = await freshDesk()
    const {passage} = await taggedIn(await paperOn(desk, 'best'), desk)
    const code = 'gge-2015/k'
    const asked = [
      {passage: passage.id, verdict: 'set', code, stance: 'supports'},
      {passage: passage.id, verdict: 'best-quote', code}
    ] as const
    const saved = await saveCorrections(asked, {...saidBy('Ana'), seen: nothingSeen}, desk)
    expect(saved).toMatchObject({kind: 'saved', passages: [{bestQuotes: [{code, by: 'Ana'}]}]})
  })

  it('can be the same of many passages of several submissions, as one batch', async () => {
    const desk = await freshDesk()
    const papers = [await paperOn(desk, 'many one'), await paperOn(desk, 'many two')]
    const passages = (await Promise.all(papers.map(paper => passagesNow(paper, desk)))).flat()
    const ids = passages.map(({id}) => id)
    const verdict = {verdict: 'set', code: 'gge-2015/k', stance: 'mentions'} as const
    const saved = await correctMany(ids, verdict, {...saidBy('Many'), seen: nothingSeen}, desk)
    if (saved.kind !== 'saved') throw new Error('Nobody else spoke')
    expect(saved.passages.map(({id}) => id)).toEqual(ids)
    expect(saved.passages.every(({tags}) => tags.some(({by}) => by === 'person: Many'))).toBe(true)
    const said = await desk.store.corrections.saidBy('Many')
    expect(new Set(said.map(({correction}) => correction.batch)).size).toBe(1)
  })

  it('is nothing where the file could not be read, or was not yet', async () => {
    const desk = await freshDesk()
    const [empty] = await workedRun([{name: 'nothing.txt', text: ''}], desk)
    if (!empty) throw new Error('It is a submission all the same')
    await expect(passagesNow(empty, desk)).rejects.toThrow('nothing.txt could not be read')
    const paper = await paperOn(desk, 'other rules')
    const other: Desk = {...desk, pipeline: {...desk.pipeline, lexicons: []}}
    await expect(passagesNow(paper, other)).rejects.toThrow('has not been read with this pipeline yet')
  })
})
