import {describe, expect, it} from 'vitest'
import type {Correction} from '../../../../src/domain/correction.js'
import type {Submission} from '../../../../src/domain/submission.js'
import type {SettledPassage} from '../../../../src/domain/tag.js'
import type {Desk} from '../../../../src/review/desk.js'
import {checkedPassages} from '../../../../src/review/learning/examples/checked-passages.js'
import {examplesOf} from '../../../../src/review/learning/examples/examples.js'
import {setAside} from '../../../../src/review/set-aside.js'
import {paperOn, passagesNow, taggedIn} from '../../corrections/a-desk.js'
import {desksOfEachKind} from '../../desks.js'

const word = (
  {id, text, submission}: SettledPassage,
  said: Pick<Correction, 'id' | 'verdict'> & Partial<Correction>
): Correction => ({
  submission,
  passage: id,
  quote: text,
  by: 'an analyst',
  at: '2026-11-30T10:00:00Z',
  why: '',
  ...said
})

const learnedFrom = async (desk: Desk, upTo = Number.MAX_SAFE_INTEGER) =>
  examplesOf(await checkedPassages(desk, upTo), desk.pipeline)

describe.each(desksOfEachKind())('what checked passages teach, $kind', ({skipped, freshDesk}) => {
  const corrected = async (): Promise<{desk: Desk; paper: Submission; code: string}> => {
    const desk = await freshDesk()
    const paper = await paperOn(desk, `lesson of ${desk.pipeline.file.id}`)
    const {passage, code} = await taggedIn(paper, desk)
    await desk.store.corrections.append([
      word(passage, {id: `${passage.id} 1`, verdict: 'set', code, stance: 'opposes', act: 'proposes'})
    ])
    return {desk, paper, code}
  }

  it.skipIf(skipped)('is what stands after the corrections, and whose words they are', async () => {
    const {desk, code} = await corrected()
    const examples = await learnedFrom(desk)
    expect(examples).toHaveLength(1)
    expect(examples[0]).toMatchObject({
      party: 'XAA',
      writer: 'XAA',
      language: 'en',
      tags: [{code, stance: 'opposes', act: 'proposes'}]
    })
  })

  it.skipIf(skipped)('is told from the corrections up to a number alone', async () => {
    const {desk} = await corrected()
    expect(await learnedFrom(desk, (await desk.store.corrections.latest()) - 1)).toEqual([])
  })

  it.skipIf(skipped)('is nothing any more where a correction was taken back', async () => {
    const {desk, paper} = await corrected()
    const {passage} = await taggedIn(paper, desk)
    const back = {id: `${passage.id} 2`, verdict: 'withdraw', of: `${passage.id} 1`} as const
    await desk.store.corrections.append([word(passage, back)])
    expect(await learnedFrom(desk)).toEqual([])
  })

  it.skipIf(skipped)('is nothing where the submission was set aside', async () => {
    const {desk, paper} = await corrected()
    const said = {by: 'an analyst', at: '2026-11-30T10:00:00Z', why: 'a letter'}
    await setAside(paper.id, said, desk)
    expect(await learnedFrom(desk)).toEqual([])
  })

  it.skipIf(skipped)('is told too where another tagger was put in force since', async () => {
    const {desk} = await corrected()
    const {pipeline, store} = desk
    const other = {...pipeline.file.settings, confidenceThreshold: 0.99}
    const since = {store, pipeline: {...pipeline, file: {...pipeline.file, settings: other}}}
    expect(await learnedFrom(since)).toEqual(await learnedFrom(desk))
  })

  it.skipIf(skipped)('is an answer that a person set', async () => {
    const {desk, paper} = await corrected()
    const last = (await passagesNow(paper, desk)).at(-1)
    const [question] = desk.pipeline.questions
    const pole = question?.poles[0]?.pole
    if (last === undefined || question === undefined || pole === undefined) throw new Error('A question')
    await desk.store.corrections.append([
      word(last, {id: `${last.id} 3`, verdict: 'set', question: question.code, pole})
    ])
    expect((await learnedFrom(desk)).at(-1)?.questions).toEqual({[question.code]: pole})
  })
})
