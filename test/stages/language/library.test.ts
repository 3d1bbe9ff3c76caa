import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {eld as extrasmall} from 'eld/extrasmall'
import {eld as medium} from 'eld/medium'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Library, library, type Size, toKeep} from '../../../src/stages/language/library.js'

const brought: Readonly<Record<Size, Library>> = {medium, extrasmall}

/** All that a library says of a text. */
const saidOf = ({detect}: Library, text: string) => {
  const found = detect(text)
  return {language: found.language, reliable: found.isReliable(), scores: found.getScores()}
}

const words = fc.oneof(
  fc.constantFrom(
    'State',
    'États',
    'Государства',
    'الدول',
    '各国',
    'Κράτη',
    'राज्य',
    'constructor',
    '__proto__'
  ),
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  // Of words that are longer than any of a language, the library takes more letters than a group has.
  fc.constantFrom('a', 'ж', '国').map(letter => letter.repeat(90))
)

describe.each(['medium', 'extrasmall'] as const)('the library with its %s knowledge as bytes', size => {
  it('is what the build has kept', async () => {
    for (const [place, content] of await toKeep(size)) {
      expect(existsSync(place)).toBe(true)
      expect(readFileSync(place).equals(content)).toBe(true)
    }
  })

  it('says of the texts of the fixtures what it says without', async () => {
    const kept = await library(size)
    const texts = readdirSync('fixtures', {recursive: true, encoding: 'utf8'})
      .filter(file => /\.(?:html|jsonl?|md|ts|txt)$/.test(file))
      .flatMap(file => readFileSync(path.join('fixtures', file), 'utf8').match(/[\s\S]{1,700}/gu) ?? [])
      .slice(0, 3_000)
    expect(texts.length).toBeGreaterThan(500)
    for (const text of texts) expect(saidOf(kept, text)).toEqual(saidOf(brought[size], text))
  })

  it('says of any text what it says without', async () => {
    const kept = await library(size)
    fc.assert(
      fc.property(fc.array(words, {maxLength: 40}), written => {
        const text = written.join(' ')
        expect(saidOf(kept, text)).toEqual(saidOf(brought[size], text))
      })
    )
  })
})
