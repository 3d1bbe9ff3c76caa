import {describe, expect, it} from 'vitest'
import {passageIds} from '../../../src/stages/segment/passage-ids.js'

describe('passageIds', () => {
  it('tells equal texts apart', () => {
    const [one, two] = passageIds('s', ['same', 'same'])
    expect(one).not.toBe(two)
  })

  it('gives the same ids each time', () => {
    expect(passageIds('s', ['a', 'b', 'a'])).toEqual(passageIds('s', ['a', 'b', 'a']))
  })

  it('tells apart two texts whose hashes begin alike', () => {
    const [one, two] = passageIds('s', ['p53126', 'p79216'])
    expect(one).toBe('s-a7f42493')
    expect(two).toMatch(/^s-[0-9a-f]{8}$/)
    expect(two).not.toBe(one)
  })
})
