import {describe, expect, it} from 'vitest'
import {type Seen, vocabularyOf} from '../../../src/train/fitting/vocabulary.js'

const seen = (writer: string, ...names: readonly string[]): Seen => ({
  features: new Map(names.map(name => [name, 1])),
  writer
})

const passages = [
  seen('one', 'word en norm', 'words en no need', 'concept damage', 'word en mine'),
  seen('one', 'word en norm', 'words en no need', 'word en mine'),
  seen('other', 'word en norm', 'words en no need', 'concept damage', 'concept once'),
  seen('third', 'words en no need')
]

const known = (least: Partial<{alone: number; together: number | null; writers: number}>) => [
  ...vocabularyOf(passages, {alone: 2, together: 2, writers: 1, ...least}).keys()
]

describe('the vocabulary', () => {
  it('knows what two passages have, in the order of names, with rows from 1 on', () => {
    const all = vocabularyOf(passages, {alone: 2, together: 2, writers: 1})
    expect([...all]).toEqual([
      ['concept damage', 1],
      ['word en mine', 2],
      ['word en norm', 3],
      ['words en no need', 4]
    ])
  })

  it('asks a word of so many passages', () => {
    expect(known({alone: 3})).not.toContain('word en mine')
    expect(known({alone: 3})).toContain('word en norm')
    expect(known({alone: 4})).not.toContain('word en norm')
  })

  it('asks words that stand together of so many passages, or knows none', () => {
    expect(known({together: 4})).toContain('words en no need')
    expect(known({together: 5})).not.toContain('words en no need')
    expect(known({together: null})).not.toContain('words en no need')
  })

  it('asks words, and nothing else, of so many writers, or of all where there are fewer', () => {
    expect(known({writers: 2})).not.toContain('word en mine')
    expect(known({writers: 3})).toEqual(['concept damage', 'words en no need'])
    expect(known({writers: 9})).toEqual(known({writers: 3}))
  })
})
