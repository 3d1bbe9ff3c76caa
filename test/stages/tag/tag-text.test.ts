import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {tagText, tagWithoutPaper} from '../../../src/stages/tag/tag-text.js'
import {ictPipeline} from './ict-pipeline.js'

const tag = (text: string) => tagText({text, language: 'en'}, ictPipeline)

describe('tagText', () => {
  it('tags a rule against damage, with the words that made it do so', () => {
    const text =
      'States should not conduct or knowingly support ICT activity that damages hospitals and power grids of another State.'
    const found = tag(text).tags.find(({code}) => code === 'gge-2015/f')
    expect(found).toMatchObject({stance: 'supports', act: 'none'})
    const cues = found?.cues.map(({start, end}) => text.slice(start, end)).join(' | ') ?? ''
    expect(cues).toContain('damages hospitals')
    expect(found?.by).toBe('rule gge-2015/f#1, rules 1.3.0, concepts en 1.3.0')
  })

  it('gives at most one tag a code, with cues in order that never overlap and lie inside the text', () => {
    const pieces = fc.constantFrom(
      'Power grids must be off limits to cyber operations. ',
      'Our CERT answers requests for assistance from other States. ',
      'International law applies in cyberspace. ',
      'We do not share this view. ',
      'Some States argue that hospitals must not be attacked by ICTs. ',
      'We lack the experts. ',
      'Norms of responsible State behaviour, e.g. in para. 13, apply. ',
      '网络空间 ',
      '“'
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), parts => {
        const text = parts.join('')
        const {tags, questions} = tag(text)
        expect(new Set(tags.map(({code}) => code)).size).toBe(tags.length)
        for (const {cues} of [...tags, ...questions]) {
          expect(cues.length).toBeGreaterThan(0)
          let before = -1
          for (const {start, end} of cues) {
            expect(start).toBeGreaterThan(before)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            before = end
          }
          expect(before).toBeLessThanOrEqual(text.length)
        }
      })
    )
  })

  it('gives the same tags to the same text', () => {
    const text = 'We reaffirm the norms of responsible State behaviour in cyberspace.'
    expect(tag(text)).toEqual(tag(text))
  })

  it('gives no tag in a language without a lexicon', () => {
    expect(tagText({text: 'Cyberattacks on hospitals', language: 'pt'}, ictPipeline)).toEqual({
      tags: [],
      questions: []
    })
  })

  it('reads a regional kind of a language as the language', () => {
    const {tags} = tagText({text: 'International law applies in cyberspace.', language: 'en-GB'}, ictPipeline)
    expect(tags.map(({code}) => code)).toContain('key-elements/international-law')
  })

  it('gives nothing below the threshold of the pipeline', () => {
    const settings = {...ictPipeline.file.settings, confidenceThreshold: 0.99}
    const strict = {...ictPipeline, file: {...ictPipeline.file, settings}}
    expect(tagText({text: 'International law applies in cyberspace.', language: 'en'}, strict).tags).toEqual(
      []
    )
  })

  it('gives at most two agenda items a passage', () => {
    const {tags} = tag(
      'International law and norms of responsible State behaviour apply in cyberspace, cyberattacks are a growing concern, and confidence-building measures between States are needed in cyberspace.'
    )
    expect(tags.filter(({code}) => code.startsWith('oewg-agenda/'))).toHaveLength(2)
  })
})

describe('tagWithoutPaper', () => {
  const text =
    'International humanitarian law protects the wounded, and every party to a conflict must respect it.'
  const codes = (genre?: string | null) =>
    tagWithoutPaper({text, language: 'en', genre}, ictPipeline).tags.map(({code}) => code)

  it('takes a passage to stand in a paper on the subject', () => {
    expect(codes()).toContain('key-elements/international-law')
    expect(codes(null)).toEqual(codes())
    expect(codes('national position on international law')).toEqual(codes())
  })

  it('asks a passage of a paper about everything to show its subject', () => {
    expect(ictPipeline.file.settings.generalGenres).toEqual(['UNGA general debate'])
    expect(codes('UNGA general debate')).toEqual([])
    const shows = {text: `In cyberspace, too, ${text}`, language: 'en', genre: 'UNGA general debate'}
    expect(tagWithoutPaper(shows, ictPipeline).tags.map(({code}) => code)).toContain(
      'key-elements/international-law'
    )
  })
})
