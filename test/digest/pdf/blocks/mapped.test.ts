import fc from 'fast-check'
import {expect, it} from 'vitest'
import {mapped, type Part} from '../../../../src/digest/pdf/blocks/mapped.js'

const marked = (part: Part): Part => ('a' in part ? {...part, b: 'put in'} : part)

it('changes each part as a walk over its JSON would', () => {
  const json = fc.letrec(tie => ({
    any: fc.oneof({maxDepth: 4}, fc.string(), fc.integer(), fc.constant(null), tie('list'), tie('record')),
    list: fc.array(tie('any'), {maxLength: 4}),
    record: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('any'), {noNullPrototype: true})
  })).any
  fc.assert(
    fc.property(json, value => {
      const walked: unknown = JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
        typeof each === 'object' && each !== null && !Array.isArray(each) ? marked(each as Part) : each
      )
      expect(mapped(value, marked)).toEqual(walked)
    })
  )
})

it('gives what is not changed as it is', () => {
  const value = {kind: 'list', entries: [{parts: ['x', {c: 1}]}]}
  expect(mapped(value, marked)).toBe(value)
})
