import {describe, expect, it} from 'vitest'
import type {SaidBlock} from '../../../src/evaluate/extraction/body.js'
import {paragraphsOf} from '../../../src/evaluate/extraction/paragraphs.js'

const body = (...texts: readonly string[]): readonly SaidBlock[] =>
  texts.map(text => ({kind: 'paragraph', text}))
const boundaries = (read: readonly string[], wanted: readonly string[]) =>
  paragraphsOf(body(...read), body(...wanted)).boundaries

describe('paragraphsOf', () => {
  it('finds all boundaries of a body that is cut as it should be', () => {
    const texts = ['One is here.', 'Two is there.', 'Three is gone.']
    expect(boundaries(texts, texts)).toEqual({right: 2, found: 2, wanted: 2})
  })

  it('misses the boundary where two paragraphs run into one', () => {
    expect(boundaries(['One. Two.', 'Three.'], ['One.', 'Two.', 'Three.'])).toEqual({
      right: 1,
      found: 1,
      wanted: 2
    })
  })

  it('counts the boundary inside a paragraph that was cut as false', () => {
    expect(boundaries(['One is', 'here.', 'Two.'], ['One is here.', 'Two.'])).toEqual({
      right: 1,
      found: 2,
      wanted: 1
    })
  })

  it('calls a boundary one word off wrong', () => {
    expect(boundaries(['One is here. Two', 'is there.'], ['One is here.', 'Two is there.'])).toEqual({
      right: 0,
      found: 1,
      wanted: 1
    })
  })

  it('finds a boundary whose words beside it were misread', () => {
    expect(boundaries(['One is h3re,', 'Tw0 is there.'], ['One is here.', 'Two is there.'])).toEqual({
      right: 1,
      found: 1,
      wanted: 1
    })
  })

  it('finds no boundary twice where a paragraph was lost', () => {
    expect(boundaries(['One.', 'Three.'], ['One.', 'Two.', 'Three.'])).toEqual({
      right: 1,
      found: 1,
      wanted: 2
    })
  })

  it('cuts Chinese, which has no spaces, between characters', () => {
    expect(boundaries(['各国承认主权', '。各国合作。'], ['各国承认主权。', '各国合作。']).right).toBe(0)
    expect(boundaries(['各国承认主权。', '各国合怍。'], ['各国承认主权。', '各国合作。']).right).toBe(1)
  })

  it('finds nothing where nothing was read', () => {
    expect(boundaries([], ['One.', 'Two.'])).toEqual({right: 0, found: 0, wanted: 1})
  })

  it('asks of a block that is cut right for its kind, number and level', () => {
    const wanted: readonly SaidBlock[] = [
      {kind: 'heading', level: 1, text: 'Views'},
      {kind: 'paragraph', number: '1.', text: '1. One.'},
      {kind: 'list-item', number: '(a)', text: '(a) Two.'},
      {kind: 'paragraph', text: 'Three and four.'}
    ]
    const read: readonly SaidBlock[] = [
      {kind: 'heading', level: 2, text: 'Views'},
      {kind: 'paragraph', number: '1.', text: '1. One.'},
      {kind: 'list-item', text: '(a) Two.'},
      {kind: 'paragraph', text: 'Three'},
      {kind: 'paragraph', text: 'and four.'}
    ]
    expect(paragraphsOf(read, wanted).kinds).toEqual({right: 1, of: 3})
    expect(paragraphsOf(wanted, wanted).kinds).toEqual({right: 4, of: 4})
  })

  it('asks for no kind where the reference has none', () => {
    const wanted: readonly SaidBlock[] = [{text: 'Mission'}, {kind: 'paragraph', text: 'One.'}]
    const read: readonly SaidBlock[] = [
      {kind: 'heading', level: 1, text: 'Mission'},
      {kind: 'paragraph', text: 'One.'}
    ]
    expect(paragraphsOf(read, wanted).kinds).toEqual({right: 1, of: 1})
  })
})
