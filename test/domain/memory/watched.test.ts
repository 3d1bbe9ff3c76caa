import {describe, expect, it} from 'vitest'
import {lastingMemory} from '../../../src/domain/memory/memory.js'
import {findsTheSame, watched} from '../../../src/domain/memory/watched.js'

const worldOf = (names: Record<string, string>, codes: readonly string[] = ['a']) => ({
  language: 'en',
  digest: {codes, title: 'Session'},
  nameOf: (id: string) => names[id] ?? id,
  pairOf: (one: string, other: string) => `${names[one]} ${names[other]}`,
  all: () => Object.keys(names)
})
type World = ReturnType<typeof worldOf>
const watching = {constant: ['language'], nested: ['digest']} as const satisfies {
  constant: (keyof World)[]
  nested: (keyof World)[]
}

describe('a watched world', () => {
  it('gives what the world gives', () => {
    const names = {a: 'Arvania', b: 'Belmora'}
    const {world} = watched(worldOf(names), watching)
    expect([world.nameOf('a'), world.pairOf('a', 'b'), world.digest.codes, world.language]).toEqual([
      'Arvania',
      'Arvania Belmora',
      ['a'],
      'en'
    ])
  })
  it.each<[string, (world: World) => unknown, boolean]>([
    ['a name that was asked for', ({nameOf}) => nameOf('b'), false],
    ['a name asked for behind another', ({nameOf}) => [nameOf('a'), nameOf('b')], false],
    ['a name among two', ({pairOf}) => [pairOf('a', 'a'), pairOf('a', 'b')], false],
    ['a name that was not asked for', ({nameOf, all}) => [nameOf('a'), all()], true],
    ['a list inside that was read', ({digest}) => digest.codes, false],
    ['a list inside that was not read', ({digest}) => digest.title, true]
  ])('tells a world in which another thing stands: %s', (_, look, same) => {
    const {world, lookups} = watched(worldOf({a: 'Arvania', b: 'Belmora'}), watching)
    look(world)
    expect(findsTheSame(worldOf({a: 'Arvania', b: 'Bel'}, ['b']), lookups)).toBe(same)
    expect(findsTheSame(worldOf({a: 'Arvania', b: 'Belmora'}, world.digest.codes), lookups)).toBe(true)
  })
})

describe('a memory that watches', () => {
  it('makes anew only what has looked up something that is another now', () => {
    const memory = lastingMemory()
    const made: string[] = []
    const makeAll = (world: World) => {
      const {watch} = memory.next()
      return ['a', 'b'].map(id =>
        watch(id, {from: [], world, ...watching}, ({nameOf}) => {
          made.push(id)
          return nameOf(id)
        })
      )
    }
    makeAll(worldOf({a: 'Arvania', b: 'Belmora'}))
    expect(makeAll(worldOf({a: 'Arvania', b: 'Bel'}))).toEqual(['Arvania', 'Bel'])
    expect(makeAll(worldOf({a: 'Arvania', b: 'Bel'}))).toEqual(['Arvania', 'Bel'])
    expect(made).toEqual(['a', 'b', 'b'])
  })
})
