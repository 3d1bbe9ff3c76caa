import {describe, expect, it} from 'vitest'
import {lastingMemory, noMemory} from '../../../src/domain/memory/memory.js'

describe('a lasting memory', () => {
  it('gives the value of the last time where it is made from the same, and makes another where it is not', () => {
    const memory = lastingMemory()
    const paper = {words: 'harbour'}
    const ask = (from: readonly unknown[]) => memory.next().recall('place', from, () => ({made: true}))
    const first = ask([paper, 1])
    expect(ask([paper, 1])).toBe(first)
    expect(ask([{...paper}, 1])).not.toBe(first)
    expect(ask([paper])).not.toBe(first)
  })
  it('makes equal values the same', () => {
    const memory = lastingMemory()
    const first = memory.next().same('place', {a: [1]})
    expect(memory.next().same('place', {a: [1]})).toBe(first)
    expect(memory.next().same('place', {a: [2]})).toEqual({a: [2]})
  })
  it('forgets what it was not asked for', () => {
    const memory = lastingMemory()
    const first = memory.next().recall('place', [], () => ({}))
    memory.next()
    expect(memory.next().recall('place', [], () => ({}))).not.toBe(first)
  })
  it('remembers what was made within a value as long as the value', () => {
    const memory = lastingMemory()
    const ask = (chapter: number) => {
      const {recall} = memory.next()
      recall('chapter', [chapter], () => recall('picture', [], () => ({})))
      return memory.made()
    }
    expect([ask(1), ask(1), ask(1), ask(2)]).toEqual([2, 0, 0, 1])
  })
  it('tells how much was made', () => {
    const memory = lastingMemory()
    const ask = (from: readonly unknown[]) => {
      const {recall} = memory.next()
      recall('one', [1], () => 1)
      recall('other', from, () => 2)
      return memory.made()
    }
    expect([ask([1]), ask([1]), ask([2])]).toEqual([2, 0, 1])
  })
  it('refuses two values at one place, which would stand for one another', () => {
    const memory = lastingMemory().next()
    memory.recall('place', [], () => 1)
    expect(() => memory.recall('place', [], () => 2)).toThrow('no two places place')
  })
})

describe('no memory', () => {
  it('makes everything anew', () => {
    expect(noMemory.recall('place', [], () => 1)).toBe(1)
    expect(noMemory.recall('place', [], () => 2)).toBe(2)
  })
})
