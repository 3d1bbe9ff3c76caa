import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {bucketCount} from '../../../src/stages/wording/min-hash.js'
import {packed, unpacked} from '../../../src/stages/wording/packed-buckets.js'

describe('packed buckets', () => {
  it('give back the buckets of each sentence', () => {
    const bucket = fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1})
    const sentence = fc.array(bucket, {minLength: bucketCount, maxLength: bucketCount})
    fc.assert(
      fc.property(fc.array(sentence, {maxLength: 9}), all => {
        const at = unpacked(packed(all.flat()))
        expect(all.map((_, place) => Array.from(at(place)))).toEqual(all)
      })
    )
  })
  it('are the same text on every machine', () => {
    expect(packed([1, -2])).toBe('AQAAAP7///8=')
  })
})
