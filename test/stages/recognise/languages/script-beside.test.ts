import {describe, expect, it} from 'vitest'
import type {SeenLine} from '../../../../src/stages/recognise/engine/seen-lines.js'
import {isSurerIn, languageBeside} from '../../../../src/stages/recognise/languages/script-beside.js'

type Word = readonly [text: string, confidence: number, left?: number]

/** A line of words that are 40 dots wide. */
const lineOf = (...words: readonly Word[]): SeenLine => ({
  text: words.map(([text]) => text).join(' '),
  words: words.map(([text, confidence, left = 0]) => ({
    text,
    confidence,
    left,
    right: left + 40,
    top: 0,
    bottom: 20
  })),
  left: 0,
  right: 200,
  top: 0,
  bottom: 20,
  baseline: 15,
  height: 20,
  block: 1,
  paragraph: 1
})

describe('a second script on a page', () => {
  const read = [lineOf(['the', 0.9], ['norms', 0.9], ['us', 0.5])]

  it.each([
    ['is told by letters of both in the text layer', 'norms ريياعم', 'ar'],
    ['is told in Chinese, too', 'norms 规范的', 'zh'],
    ['is none where a letter or two are a slip', 'norms رم', null],
    ['is none where the layer has only letters that nobody read', 'ريياعم', null],
    ['is none where the layer has the letters that were read', 'norms', null],
    ['is none where there is no layer', '', null],
    ['is none in Cyrillic, whose letters look Latin', 'norms нормы', null]
  ])('%s', (_, layer, language) => {
    expect(languageBeside(layer, read)).toBe(language)
  })

  it('is none where it was read already', () => {
    expect(languageBeside('norms معايير', [lineOf(['norms', 0.9], ['معايير', 0.9])])).toBeNull()
  })
})

describe('a reading in two scripts', () => {
  const first = [lineOf(['norms', 0.9], ['us', 0.5, 50])]

  it('is surer where its words are surer than what was read in their places', () => {
    expect(isSurerIn('ar', {first, second: [lineOf(['norms', 0.9], ['معايير', 0.7, 50])]})).toBe(true)
    expect(isSurerIn('ar', {first, second: [lineOf(['norms', 0.9], ['معايير', 0.4, 50])]})).toBe(false)
  })

  it('is not where it puts them in the place of words that were sure', () => {
    expect(isSurerIn('ar', {first, second: [lineOf(['معايير', 0.7], ['us', 0.5, 50])]})).toBe(false)
  })

  it('is not where it has no word of the script', () => {
    expect(isSurerIn('ar', {first, second: first})).toBe(false)
  })
})
