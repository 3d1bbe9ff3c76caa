import {describe, expect, it} from 'vitest'
import type {Correction} from '../../../src/domain/correction.js'
import type {Submission} from '../../../src/domain/submission.js'
import {adriftInCollection, correctionsAdrift} from '../../../src/review/corrections/adrift.js'
import {historyOf} from '../../../src/review/corrections/history.js'
import {placeAgain} from '../../../src/review/corrections/place-again.js'
import {desksOfEachKind} from '../desks.js'
import {nothingSeen, paperOn, saidBy, taggedIn} from './a-desk.js'

const word = (id: string, {id: submission}: Submission, quote: string): Correction => ({
  id,
  submission,
  passage: `${submission}-gone0000`,
  quote,
  verdict: 'note',
  note: 'Ask them.',
  by: 'Ana',
  at: '2026-11-30T10:00:00Z',
  why: ''
})

describe.each(desksOfEachKind().slice(0, 1))('corrections adrift', ({freshDesk}) => {
  it('are listed with what they said and where they may belong', async () => {
    const desk = await freshDesk()
    const paper = await paperOn(desk, 'adrift')
    const {passage} = await taggedIn(paper, desk)
    const lost = word('adrift-1', paper, passage.text.replace('should not', 'should never'))
    await desk.store.corrections.append([lost, word('adrift-2', paper, passage.text)])
    const adrift = await correctionsAdrift([{submission: paper}], desk)
    expect(adrift).toMatchObject([{correction: lost, why: 'gone', submission: {id: paper.id}}])
    expect(adrift[0]?.nearest[0]?.passage.id).toBe(passage.id)
    expect(adrift[0]?.nearest[0]?.likeness).toBeGreaterThan(0.9)
  })

  it('are found again by their quote in the history of the passage', async () => {
    const desk = await freshDesk()
    const paper = await paperOn(desk, 'found again')
    const {passage} = await taggedIn(paper, desk)
    await desk.store.corrections.append([word('again-1', paper, passage.text.replaceAll(' ', '  '))])
    expect(await correctionsAdrift([{submission: paper}], desk)).toEqual([])
    expect((await historyOf(passage.id, desk)).map(({correction}) => correction.id)).toEqual(['again-1'])
  })

  it('are not listed once they are withdrawn', async () => {
    const desk = await freshDesk()
    const paper = await paperOn(desk, 'withdrawn')
    const {note: _, ...lost} = word('w-1', paper, 'Words that stand nowhere.')
    await desk.store.corrections.append([
      {...lost, note: 'x'},
      {...lost, id: 'w-2', verdict: 'withdraw', of: 'w-1'}
    ])
    expect(await correctionsAdrift([{submission: paper}], desk)).toEqual([])
  })

  it('are listed where a later file of the name took the place of theirs', async () => {
    const desk = await freshDesk()
    const [first, second] = [await paperOn(desk, 'first of two'), await paperOn(desk, 'second of two')]
    const {passage} = await taggedIn(first, desk)
    await desk.store.corrections.append([{...word('e-1', first, passage.text), passage: passage.id}])
    const adrift = await correctionsAdrift([{submission: second, earlier: [first]}], desk)
    expect(adrift).toMatchObject([{correction: {id: 'e-1'}, why: 'replaced', submission: {id: second.id}}])
    expect(adrift[0]?.nearest[0]?.passage.submission).toBe(second.id)
  })

  it('are found in the whole collection, with files that were replaced', async () => {
    const desk = await freshDesk()
    const [first, second] = [await paperOn(desk, 'one name'), await paperOn(desk, 'one name', 'Mended.')]
    const {passage} = await taggedIn(first, desk)
    await desk.store.corrections.append([{...word('e-2', first, passage.text), passage: passage.id}])
    expect(await adriftInCollection(desk)).toMatchObject([
      {correction: {id: 'e-2'}, why: 'replaced', submission: {id: second.id}}
    ])
  })

  it('are placed again by a person, with the words that they marked, and are adrift no more', async () => {
    const desk = await freshDesk()
    const paper = await paperOn(desk, 'placed again')
    const {passage} = await taggedIn(paper, desk)
    const {note: _, ...bare} = word('p-1', paper, passage.text.replace('Arvania fully', 'Arvania truly'))
    const start = bare.quote.indexOf('Arvania')
    const span = {start, end: start + 'Arvania'.length}
    await desk.store.corrections.append([{...bare, verdict: 'set', code: 'gge-2015/k', span}])
    const said = {...saidBy('Ben'), seen: nothingSeen}
    const saved = await placeAgain({correction: 'p-1', passage: passage.id}, said, desk)
    if (saved.kind !== 'saved') throw new Error('Nobody else spoke')
    const tag = saved.passages[0]?.tags.find(({code}) => code === 'gge-2015/k')
    expect(tag?.cues.map(({start, end}) => passage.text.slice(start, end))).toEqual(['Arvania'])
    expect(await correctionsAdrift([{submission: paper}], desk)).toEqual([])
    const again = placeAgain(
      {correction: 'p-1', passage: passage.id},
      {...saidBy('Cem'), seen: nothingSeen},
      desk
    )
    await expect(again).rejects.toThrow('no correction p-1 any more')
  })
})
