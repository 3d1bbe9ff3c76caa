import {describe, expect, it} from 'vitest'
import {briefOf} from '../../../src/digest/brief/brief-of.js'
import {linesOf} from '../../../src/digest/brief/page-length.js'
import {piecesOf} from '../../../src/digest/brief/pieces.js'
import {paragraph} from '../../../src/digest/outline/blocks.js'
import type {Outline} from '../../../src/digest/outline/outline.js'
import {harbour} from './harbour.js'

describe('what is left out of a brief', () => {
  it('is quotes before lines, company before standing alone, and the last before the first', () => {
    expect(piecesOf(briefOf(harbour(), 'XAA')).map(({name}) => name)).toEqual([
      'quote near harbour/a',
      'quote own harbour/a',
      'line entry harbour/a',
      'quote opposite binding-instrument=needed',
      'quote own binding-instrument=needed',
      'quote own lanterns/1',
      'line question stakeholders',
      'line entry binding-instrument=needed',
      'line entry lanterns/1'
    ])
  })

  it('has each piece once, whatever the party', () => {
    for (const {id} of harbour().parties) {
      const names = piecesOf(briefOf(harbour(), id)).map(({name}) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('the length of a brief on paper', () => {
  const outlineOf = (head: readonly string[], body: readonly string[]): Outline => ({
    title: '',
    language: 'en',
    direction: 'ltr',
    front: head.map(words => paragraph([words])),
    sections: [],
    closing: body.map(words => paragraph([words]))
  })
  it('counts what stands above the columns for both', () => {
    expect(linesOf(outlineOf(['One line'], []))).toBe(3)
    expect(linesOf(outlineOf([], ['One line']))).toBe(2)
  })
  it('grows with the words, and faster with wide ones', () => {
    const lines = (words: string) => linesOf(outlineOf([], [words]))
    expect(lines('a'.repeat(650))).toBeGreaterThan(9)
    expect(lines('国'.repeat(650))).toBeGreaterThan(2 * lines('a'.repeat(650)) - 2)
    expect(lines('ж'.repeat(650))).toBeGreaterThan(lines('a'.repeat(650)))
  })
})
