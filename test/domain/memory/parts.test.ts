import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {withPartsOf} from '../../../src/domain/memory/parts.js'

describe('a value with the parts of one before', () => {
  it('is always equal to the value, written in the same order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const shared = withPartsOf(before, after)
        expect(JSON.stringify(shared)).toBe(JSON.stringify(after))
      })
    )
  })
  it('is the one before where nothing differs', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(withPartsOf(value, structuredClone(value))).toBe(value)
      })
    )
  })
  it('keeps the parts that are the same, and makes those anew that hold a change', () => {
    const before = {
      cells: [
        {code: 'a', quotes: ['x']},
        {code: 'b', quotes: ['y']}
      ],
      title: 'Session'
    }
    const shared = withPartsOf(before, {
      cells: [
        {code: 'a', quotes: ['x']},
        {code: 'b', quotes: ['z']}
      ],
      title: 'Session'
    })
    expect(shared).not.toBe(before)
    expect(shared.cells[0]).toBe(before.cells[0])
    expect(shared.cells[1]).toEqual({code: 'b', quotes: ['z']})
  })
  it('tells keys in another order, and keys that are gone, for a change', () => {
    expect(Object.keys(withPartsOf({a: 1, b: 2}, {b: 2, a: 1}))).toEqual(['b', 'a'])
    expect(withPartsOf<object>({a: 1, b: 2}, {a: 1})).toEqual({a: 1})
  })
})
