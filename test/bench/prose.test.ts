import {describe, expect, it} from 'vitest'
import {type ProseBlock, passagesOf, proseOf} from '../../bench/invented/prose.js'
import {inventedState, MOST_STATES} from '../../bench/invented/states.js'

describe('the prose of the measured submissions', () => {
  it('is the same for the same State and seed, and another for another seed', () => {
    const state = inventedState(3)
    expect(firstOf(proseOf(state, 3))).toEqual(firstOf(proseOf(state, 3)))
    expect(firstOf(proseOf(state, 4))).not.toEqual(firstOf(proseOf(state, 3)))
  })

  it('numbers its paragraphs from one without a gap', () => {
    const paragraphs = firstOf(proseOf(inventedState(0), 1)).filter(({kind}) => kind === 'paragraph')
    expect(paragraphs.map(({text}) => Number.parseInt(text, 10))).toEqual(paragraphs.map((_, n) => n + 1))
  })

  it('leaves no word in braces unfilled', () => {
    expect(passagesOf(inventedState(0), {seed: 1, count: 500}).join(' ')).not.toMatch(/[{}]/)
  })
})

describe('the invented States', () => {
  it('have ids and names of their own, among the ids that ISO 3166-1 leaves to private use', () => {
    const states = Array.from({length: MOST_STATES}, (_, n) => inventedState(n))
    expect(new Set(states.map(({id}) => id)).size).toBe(MOST_STATES)
    expect(new Set(states.map(({name}) => name)).size).toBe(MOST_STATES)
    expect(states.every(({id}) => /^X[A-Z]{2}$/.test(id))).toBe(true)
  })
})

function firstOf(prose: Iterable<ProseBlock>): ProseBlock[] {
  const blocks: ProseBlock[] = []
  for (const block of prose) if (blocks.push(block) === 100) break
  return blocks
}
