import {describe, expect, it} from 'vitest'
import {digestJson, passagesJsonl} from '../../src/digest/json.js'
import {Digest} from '../../src/domain/digest/digest.js'
import {WrittenPassage} from '../../src/domain/tag.js'
import {sampleDigest} from './sample-digest.js'
import {sixParties, threeCodes} from './six-parties.js'

const {digest, passages} = sampleDigest('Harbours', sixParties, threeCodes)

describe('digestJson', () => {
  it('gives a digest that reads back the same', () => {
    expect(Digest.parse(JSON.parse(digestJson(digest)))).toEqual(digest)
  })
  it('gives the same bytes whatever the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(digest).toReversed()) as Digest
    expect(digestJson(turned)).toBe(digestJson(digest))
  })
  it('ends with one newline', () => {
    expect(digestJson(digest)).toMatch(/[^\n]\n$/)
  })
  it('refuses what is not a digest', () => {
    expect(() => digestJson({...digest, title: 7} as unknown as Digest)).toThrow()
  })
})

describe('passagesJsonl', () => {
  it('puts each passage on a line of its own, though a passage holds a line separator', () => {
    const [first] = passages
    if (first === undefined) throw new Error('The sample has no passages.')
    const odd = {...first, text: 'one\u2028two\u2029three\nfour\u0085five'}
    const lines = passagesJsonl([odd, first]).split(/[\n\u2028\u2029\u0085]/)
    expect(lines).toHaveLength(3)
    expect(lines[2]).toBe('')
    // What people note is for themselves, and stands in no written file.
    const {notes: _, ...written} = odd
    expect(WrittenPassage.parse(JSON.parse(lines[0] ?? ''))).toEqual(written)
  })
  it('gives nothing for no passages', () => {
    expect(passagesJsonl([])).toBe('')
  })
})
