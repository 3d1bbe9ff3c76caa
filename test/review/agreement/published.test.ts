import {describe, expect, it} from 'vitest'
import {alpha, nominal} from '../../../src/review/agreement/alpha.js'
import {kappa} from '../../../src/review/agreement/kappa.js'
import {masi, setValue} from '../../../src/review/agreement/masi.js'
import {pairwiseF1, percent} from '../../../src/review/agreement/shared.js'
import {type Unit, valueOver} from '../../../src/review/agreement/statistic.js'

/** One row a coder, one sign a unit; a dot where the coder says nothing. */
const unitsOf = (...rows: readonly string[]): readonly Unit[] =>
  Array.from(rows[0] ?? '', (_, at) => rows.map(row => (row[at] === '.' ? null : (row[at] ?? null))))

const alphaOf = (units: readonly Unit[], distance = nominal) => valueOver(units, alpha(units, distance))
const kappaOf = (units: readonly Unit[]) => {
  const cases = units.map(unit => [unit])
  return valueOver(cases, kappa(cases, [[0, 1]]))
}

/** The units of a table: how often the first coder says the row and the second the column. */
const unitsOfTable = (table: readonly (readonly number[])[]): readonly Unit[] =>
  table.flatMap((row, said) =>
    row.flatMap((count, other) => Array.from({length: count}, () => [String(said), String(other)]))
  )

describe('Krippendorff’s alpha, on the examples of Krippendorff 2011', () => {
  it('is 0.095 of two coders and two values', () => {
    expect(alphaOf(unitsOf('0100000010', '1110010000'))).toBeCloseTo(0.095, 3)
  })

  it('is 0.692 of two coders and several values', () => {
    expect(alphaOf(unitsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
  })

  it('is 0.743 of four coders, some of whom say nothing of some units', () => {
    const units = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
    expect(alphaOf(units)).toBeCloseTo(0.743, 3)
  })
})

describe('Cohen’s kappa, on the examples of Cohen 1960', () => {
  it('is 0.492 where 140 of 200 are the same and 82 would be by chance', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12]
    ]
    expect(kappaOf(unitsOfTable(table))).toBeCloseTo(58 / 118, 10)
  })

  it('is below nothing where chance would agree more often', () => {
    const table = [
      [25, 13, 12],
      [12, 2, 16],
      [3, 15, 2]
    ]
    expect(kappaOf(unitsOfTable(table))).toBeCloseTo((0.29 - 0.35) / (1 - 0.35), 10)
  })
})

describe('what has no value', () => {
  const same = unitsOf('aaaa', 'aaaa')

  it('is kappa, and alpha, where all say one and the same', () => {
    expect(kappaOf(same)).toBeNull()
    expect(alphaOf(same)).toBeNull()
    expect(valueOver(same, percent)).toBe(1)
  })

  it('is every measure where nobody says anything twice', () => {
    const alone = unitsOf('ab..', '..ab')
    expect([kappaOf(alone), alphaOf(alone), valueOver(alone, percent)]).toEqual([null, null, null])
    expect(valueOver(alone, pairwiseF1('a'))).toBeNull()
  })

  it('is F1 where nobody gives a code', () => {
    expect(valueOver(unitsOf('nnn', 'nnn'), pairwiseF1('n'))).toBeNull()
  })
})

describe('kappa of several codes', () => {
  const two = (first: Unit, second: Unit) => [first, second]
  const rich = unitsOf('ggggnnnn', 'gggnnnng')

  it('is that of one code where the others are given by nobody', () => {
    const cases = rich.map(unit => two(unit, ['n', 'n']))
    expect(valueOver(cases, kappa(cases, [[0, 1]]))).toBe(kappaOf(rich))
  })

  it('has the means of what is the same and of what chance gives', () => {
    // po is 6/8 of the one and 4/8 of the other, pe is 1/2 of both.
    const poor = unitsOf('ggggnnnn', 'ggnnggnn')
    const cases = rich.map((unit, at) => two(unit, poor[at] ?? []))
    expect(valueOver(cases, kappa(cases, [[0, 1]]))).toBeCloseTo((0.625 - 0.5) / (1 - 0.5), 10)
  })
})

describe('how far two sets of codes are apart by MASI', () => {
  it.each([
    ['the same', ['a', 'b'], ['b', 'a'], 0],
    ['both empty', [], [], 0],
    ['one empty', ['a'], [], 1],
    ['nothing shared', ['a'], ['b'], 1],
    ['one holds the other', ['a'], ['a', 'b'], 1 - (1 / 2) * (2 / 3)],
    ['they overlap', ['a', 'b'], ['b', 'c'], 1 - (1 / 3) * (1 / 3)]
  ])('%s', (_what, one, other, distance) => {
    expect(masi(setValue(one), setValue(other))).toBeCloseTo(distance, 10)
    expect(masi(setValue(other), setValue(one))).toBeCloseTo(distance, 10)
  })

  it('makes alpha forgive what two sets share', () => {
    const sets = [
      [setValue(['a', 'b']), setValue(['a'])],
      [setValue(['c']), setValue(['c'])],
      [setValue([]), setValue([])]
    ]
    expect(alphaOf(sets, masi)).toBeGreaterThan(alphaOf(sets) ?? 1)
  })
})

describe('pairwise F1', () => {
  it('is that of one coder held against the other, whichever is held', () => {
    // Both give three; each gives one more alone.
    const units = unitsOf('gggg.nn', 'gggn.gn')
    expect(valueOver(units, pairwiseF1('n'))).toBeCloseTo(6 / 8, 10)
  })
})
