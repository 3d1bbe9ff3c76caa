import {describe, expect, it} from 'vitest'
import {Correction, standing, subjectOf, withdrawnOf} from '../../src/domain/correction.js'

const word = (id: string, change: Partial<Correction> = {}): Correction => ({
  id,
  submission: 's1',
  passage: 's1-aaaa',
  quote: 'Power grids must be off limits.',
  verdict: 'reject',
  code: 'gge-2015/f',
  by: 'Ana',
  at: '2026-03-03T10:00:00Z',
  why: '',
  ...change
})
const withdrawal = (id: string, of: string): Correction => {
  const {code: _, ...rest} = word(id, {verdict: 'withdraw', of})
  return rest
}
const idsOf = (corrections: readonly Correction[]) => corrections.map(({id}) => id)

describe('Correction', () => {
  it('reads what was kept before there were questions, spans and batches', () => {
    const kept = {...word('c1'), verdict: 'set', stance: 'opposes', act: 'proposes'}
    expect(Correction.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })
})

describe('standing', () => {
  it('leaves out what was withdrawn, and the withdrawal', () => {
    expect(idsOf(standing([word('c1'), word('c2'), withdrawal('c3', 'c1')]))).toEqual(['c2'])
  })

  it('brings back what was withdrawn where the withdrawal is withdrawn', () => {
    const words = [word('c1'), withdrawal('c2', 'c1'), withdrawal('c3', 'c2')]
    expect(idsOf(standing(words))).toEqual(['c1'])
  })

  it('follows undo and redo however often they were pressed', () => {
    const words = [word('c1')]
    for (let n = 2; n <= 9; n += 1) words.push(withdrawal(`c${n}`, n === 2 ? 'c1' : `c${n - 1}`))
    expect(idsOf(standing(words))).toEqual(['c1'].slice(0, words.length % 2))
    expect(idsOf(standing(words.slice(0, -1)))).toEqual([])
  })

  it('takes back once what two people withdrew at once, and needs both back', () => {
    const twice = [word('c1'), withdrawal('c2', 'c1'), withdrawal('c3', 'c1')]
    expect(standing(twice)).toEqual([])
    expect(standing([...twice, withdrawal('c4', 'c3')])).toEqual([])
    expect(idsOf(standing([...twice, withdrawal('c4', 'c3'), withdrawal('c5', 'c2')]))).toEqual(['c1'])
  })

  it('lets no withdrawal take back what came after it', () => {
    expect(idsOf(standing([withdrawal('c1', 'c2'), word('c2')]))).toEqual(['c2'])
  })
})

describe('withdrawnOf', () => {
  it('names the withdrawal that counts', () => {
    const words = [word('c1'), withdrawal('c2', 'c1'), withdrawal('c3', 'c2'), withdrawal('c4', 'c1')]
    expect([...withdrawnOf(words)]).toEqual([
      ['c1', 'c4'],
      ['c2', 'c3']
    ])
  })
})

describe('subjectOf', () => {
  it('tells codes, answers and neither apart', () => {
    const {code: _, ...bare} = word('c1')
    expect(subjectOf(word('c1'))).toBe('gge-2015/f')
    expect(subjectOf({...bare, question: 'needed', pole: 'yes'})).toBe('needed=yes')
    expect(subjectOf(bare)).toBeNull()
  })
})
