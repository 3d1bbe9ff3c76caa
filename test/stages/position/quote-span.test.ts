import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {quoteSpan} from '../../../src/stages/position/quote-span.js'

const sentence = (n: number) =>
  `Sentence number ${n} of this long passage says one more thing about the work of the group.`
const long = Array.from({length: 20}, (_, n) => sentence(n)).join(' ')

describe('the quoted part of a passage', () => {
  it('is all of a short one', () => {
    expect(quoteSpan('Short.', [{start: 0, end: 5}])).toEqual({start: 0, end: 6})
  })

  it('is whole sentences round the cues of a long one, with one before and one after', () => {
    const at = long.indexOf('number 7')
    const {start, end} = quoteSpan(long, [{start: at, end: at + 8}])
    expect(long.slice(start, end)).toBe([6, 7, 8].map(sentence).join(' '))
  })

  it('covers every cue, begins after a sentence’s end and ends at one, wherever the cues lie', () => {
    fc.assert(
      fc.property(fc.nat(long.length - 10), fc.integer({min: 1, max: 9}), (from, length) => {
        const cue = {start: from, end: from + length}
        const {start, end} = quoteSpan(long, [cue])
        const words = long.slice(cue.start, cue.end).trim()
        expect(long.slice(start, end)).toContain(words)
        expect(long.slice(start, end)).toMatch(/^Sentence[\s\S]*\.$/)
      })
    )
  })
})
