import {describe, expect, it} from 'vitest'
import {cutAtSentences} from '../../../src/stages/segment/cut.js'

const partsOf = (text: string, longest: number): string[] =>
  cutAtSentences(text, longest).map(({start, end}) => text.slice(start, end))

describe('cutAtSentences', () => {
  it('leaves a text that fits in one part', () => {
    expect(partsOf('  One. Two.  ', 20)).toEqual(['One. Two.'])
  })

  it('cuts at a clause where a sentence is too long', () => {
    expect(partsOf('we support the first of these norms; we also support the second', 45)).toEqual([
      'we support the first of these norms;',
      'we also support the second'
    ])
  })

  it('cuts between words where there is no mark at all', () => {
    expect(partsOf('one two three four five', 9)).toEqual(['one two', 'three', 'four five'])
  })

  it('never cuts a character in two', () => {
    expect(partsOf('😀😀😀', 3)).toEqual(['😀', '😀', '😀'])
    expect(partsOf('éééé'.normalize('NFD'), 3)).toEqual(['é', 'é', 'é', 'é'].map(e => e.normalize('NFD')))
  })

  it('cuts at the last sentence end that fits, in every part', () => {
    expect(partsOf('A b. C d. E f. G h. I j. K l.', 10)).toEqual(['A b. C d.', 'E f. G h.', 'I j. K l.'])
  })
})
