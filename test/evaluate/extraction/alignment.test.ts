import {describe, expect, it} from 'vitest'
import {placesIn} from '../../../src/evaluate/extraction/alignment.js'

const places = (read: string, wanted: string) =>
  placesIn(read.split(' '), wanted.split(' ')).map(({low, high}) => [low, high])

describe('placesIn', () => {
  it.each([
    [
      'each place has its own where nothing was misread',
      'a b',
      'a b',
      [
        [0, 0],
        [1, 1],
        [2, 2]
      ]
    ],
    [
      'a misread word keeps its places',
      'a x c',
      'a b c',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3]
      ]
    ],
    [
      'amid misread words it may be anywhere',
      'a x y d',
      'a b c d',
      [
        [0, 0],
        [1, 1],
        [1, 3],
        [3, 3],
        [4, 4]
      ]
    ],
    [
      'a lost word has both its places at one',
      'a c',
      'a b c',
      [
        [0, 0],
        [1, 1],
        [1, 1],
        [2, 2]
      ]
    ],
    [
      'an added word widens the place where it stands',
      'a x b',
      'a b',
      [
        [0, 0],
        [1, 2],
        [3, 3]
      ]
    ],
    [
      'two words read as one',
      'ab c',
      'a b c',
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [2, 2]
      ]
    ]
  ])('%s', (_, read, wanted, expected) => {
    expect(places(read, wanted)).toEqual(expected)
  })
})
