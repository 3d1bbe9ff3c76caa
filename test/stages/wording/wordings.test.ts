import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Sentence} from '../../../src/stages/wording/meeting.js'
import {bucketsOf} from '../../../src/stages/wording/min-hash.js'
import {overlapOf, shingler} from '../../../src/stages/wording/shingles.js'
import {leastOverlap, wordingsOf} from '../../../src/stages/wording/wordings.js'

const sentence = (submission: number, forms: readonly string[]): Sentence => ({
  placed: {
    submission: `s${submission}`,
    passage: 'p',
    start: 0,
    end: 1,
    text: forms.join(' '),
    page: null,
    number: null,
    ordinal: 1,
    speaker: null,
    language: 'en',
    recognised: null
  },
  parties: [`X${submission}`],
  forms,
  buckets: bucketsOf(forms)
})
const words = (count: number, first = 0) => Array.from({length: count}, (_, at) => `w${first + at}`)

describe('wordingsOf', () => {
  it('never puts sentences together of which any two overlap by less than seven tenths', () => {
    const forms = fc.array(fc.constantFrom('a', 'b', 'c'), {minLength: 8, maxLength: 12})
    fc.assert(
      fc.property(fc.array(forms, {minLength: 2, maxLength: 30}), all => {
        const shinglesOf = shingler()
        for (const {sentences, overlap} of wordingsOf(all.map((each, at) => sentence(at, each)))) {
          const shingles = sentences.map(each => shinglesOf(each.forms))
          const overlaps = shingles.flatMap((one, at) =>
            shingles.slice(at + 1).map(other => overlapOf(one, other))
          )
          expect(Math.min(1, ...overlaps)).toBeGreaterThanOrEqual(leastOverlap)
          expect(overlap).toBe(Math.min(1, ...overlaps))
        }
      })
    )
  })
  it('finds nearly every sentence with one word in twenty-five changed', () => {
    const pairs = Array.from({length: 200}, (_, at) => {
      const original = words(25, 1000 * at)
      const changed = original.map((word, place) => (place === at % 25 ? 'other' : word))
      return [sentence(2 * at, original), sentence(2 * at + 1, changed)]
    })
    const found = wordingsOf(pairs.flat()).filter(({sentences}) => sentences.length === 2)
    expect(found.length).toBeGreaterThanOrEqual(198)
  })
  it('does not chain what is only like its neighbour', () => {
    const chain = [0, 3, 6].map((first, at) => sentence(at, words(24, first)))
    expect(wordingsOf(chain).map(({sentences}) => sentences.length)).toEqual([2, 1])
  })
  it('finds the same sentence behind a thousand that are nearly like it', () => {
    const last = [...words(20), 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const others = Array.from({length: 1000}, (_, at) =>
      sentence(0, [...words(20), ...words(8, 20 + 8 * at)])
    )
    const found = wordingsOf([...others, sentence(1, last), sentence(2, last)])
    expect(found.filter(({sentences}) => sentences.length === 2)).toHaveLength(1)
  })
  it('takes time nearly linear in their number, also where one text is made of like sentences', () => {
    const seconds = (count: number) => {
      const all = Array.from({length: count}, (_, at) =>
        sentence(at % 3, [...words(20), ...words(8, 20 + 8 * at)])
      )
      // Of the processor: the clock would also count what else the machine does.
      const begun = process.cpuUsage().user
      wordingsOf(all)
      return process.cpuUsage().user - begun
    }
    seconds(2000)
    // The square would be sixteen times.
    expect(seconds(8000)).toBeLessThan(10 * seconds(2000))
  })
})
