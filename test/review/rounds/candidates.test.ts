import {describe, expect, it} from 'vitest'
import {candidatesOf} from '../../../src/review/rounds/candidates.js'
import {desksOfEachKind} from '../desks.js'
import {workedRun} from '../worked-run.js'

const text = `Statement on the occasion of this session

1. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.

2. We propose a programme of action on ICT security as a permanent mechanism.`

describe.each(desksOfEachKind().slice(0, 1))('what may be drawn', ({freshDesk}) => {
  it('is each passage of the collection with its words and place, beside the codes that stand on it', async () => {
    const desk = await freshDesk()
    const [submission] = await workedRun([{name: 'drawn.txt', row: {parties: ['XAA']}, text}], desk)
    const candidates = await candidatesOf(desk)
    const first = candidates.find(({passage}) => passage.text.includes('States should not'))
    expect(first?.passage).toMatchObject({
      submission: submission?.id,
      language: 'en',
      file: 'drawn.txt',
      party: 'XAA'
    })
    expect(first?.codes).toContain('gge-2015/c')
    expect(candidates.every(({passage}) => passage.submission === submission?.id)).toBe(true)
  })

  it.each([
    ['nobody’s where several filed it', {parties: ['XAA', 'XAB']}, null],
    ['the group’s for which it was filed', {parties: ['XAA'], onBehalfOf: 'coastal-states'}, 'coastal-states']
  ])('is %s', async (name, row, party) => {
    const desk = await freshDesk()
    await workedRun([{name: `${name}.txt`, row, text: `${text} So it is ${name}.`}], desk)
    const parties = (await candidatesOf(desk)).map(({passage}) => passage.party)
    expect([...new Set(parties)]).toEqual([party])
  })

  it('is nothing of another collection', async () => {
    expect(await candidatesOf(await freshDesk())).toEqual([])
  })
})
