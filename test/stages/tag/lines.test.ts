import fc from 'fast-check'
import {expect, it} from 'vitest'
import {lineOf, linesThatBegin} from '../../../src/stages/tag/lines.js'

const name = fc
  .array(fc.constantFrom('a', 'b', ' ', 'é', '网'), {minLength: 1, maxLength: 4})
  .map(each => each.join(''))

it('finds the line of each name that is there, and none of another', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name), name, (names, other) => {
      const lines = names.map(each => `${each}\t${each.length}`).toSorted()
      for (const each of names) expect(lineOf(lines, each)).toBe(`${each}\t${each.length}`)
      expect(lineOf(lines, other) !== undefined).toBe(names.includes(other))
    })
  )
})

it('finds all lines that begin in one way, in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name), name, (names, beginning) => {
      const lines = names.map(each => `${each}\t`).toSorted()
      expect(linesThatBegin(lines, beginning)).toEqual(lines.filter(line => line.startsWith(beginning)))
    })
  )
})
