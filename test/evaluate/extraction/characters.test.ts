import {describe, expect, it} from 'vitest'
import {charactersOf} from '../../../src/evaluate/extraction/characters.js'

describe('charactersOf', () => {
  it.each([
    ['a letter that was lost', 'Stats act', 'States act', {wrong: 1, of: 10}],
    ['a letter that was added', 'Staates act', 'States act', {wrong: 1, of: 11}],
    ['a letter taken for another', 'Slates act', 'States act', {wrong: 1, of: 10}],
    ['a space that was lost', 'Statesact', 'States act', {wrong: 1, of: 10}],
    ['two letters that were swapped, twice', 'Sattes act', 'States act', {wrong: 2, of: 10}],
    ['a mark of direction that was left', '\u200fدولة', 'دولة', {wrong: 1, of: 5}],
    ['everything, where nothing was read', '', 'States act', {wrong: 10, of: 10}]
  ])('counts %s', (_, read, wanted, characters) => {
    expect(charactersOf(read, wanted)).toEqual(characters)
  })

  it.each([
    ['runs of white space', ' States\n\n act\u00a0', 'States act'],
    ['composed letters and letters with their accents apart', 'e\u0301tat', 'état']
  ])('does not tell apart %s', (_, read, wanted) => {
    expect(charactersOf(read, wanted)).toEqual({wrong: 0, of: wanted.length})
  })
})
