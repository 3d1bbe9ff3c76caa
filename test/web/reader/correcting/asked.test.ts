import {describe, expect, it} from 'vitest'
import type {SettledPassage} from '../../../../src/domain/tag.js'
import {Asked, askedOf} from '../../../../src/web/reader/correcting/asked.js'

const passage: SettledPassage = {
  id: 's1-1',
  submission: 's1',
  start: 0,
  end: 30,
  text: 'Arvania supports a se\u0301curite\u0301 norm.',
  page: null,
  number: null,
  ordinal: 1,
  kind: 'paragraph',
  headings: [],
  language: 'en',
  speaker: null,
  tags: [
    {
      code: 'gge-2015/f',
      stance: 'qualified',
      act: 'obstacle',
      obstacle: 'will',
      confidence: 1,
      cues: [{start: 0, end: 7}],
      by: 'person: b@concord.example',
      settled: 'set'
    }
  ],
  overruled: [],
  questions: [],
  overruledAnswers: [],
  bestQuotes: [],
  notes: []
}

describe('what a form sends', () => {
  it('is one thing that is said', () => {
    const sent = {verdict: 'accept', about: 'gge-2015/f', seen: '3', request: '12345678', obstacle: ''}
    expect(Asked.parse(sent)).toMatchObject({says: [{verdict: 'accept', about: 'gge-2015/f'}], seen: 3})
  })
})

describe('a correction that is asked for', () => {
  it('is about a code, or about an answer to a question', () => {
    expect(askedOf({verdict: 'reject', about: 'gge-2015/j'}, passage)).toMatchObject({code: 'gge-2015/j'})
    expect(askedOf({verdict: 'set', about: 'binding-instrument=yes'}, passage)).toMatchObject({
      question: 'binding-instrument',
      pole: 'yes'
    })
  })

  it('that accepts what another person has set says the same again, with its words', () => {
    expect(askedOf({verdict: 'accept', about: 'gge-2015/f'}, passage)).toMatchObject({
      verdict: 'set',
      stance: 'qualified',
      act: 'obstacle',
      obstacle: 'will',
      span: {start: 0, end: 7}
    })
  })

  it('that changes a stance keeps the words that were marked', () => {
    const asked = askedOf({verdict: 'set', about: 'gge-2015/f', stance: 'opposes', act: 'none'}, passage)
    expect(asked).toMatchObject({stance: 'opposes', span: {start: 0, end: 7}})
  })

  it('marks whole characters', () => {
    const asked = askedOf({verdict: 'set', about: 'gge-2015/f', start: 19, end: 21, words: 'se'}, passage)
    expect(asked.span).toEqual({start: 19, end: 22})
  })

  it('is refused where the words are not those of the passage', () => {
    const said = {verdict: 'set', about: 'gge-2015/f', start: 0, end: 7, words: 'Belmora'} as const
    expect(() => askedOf(said, passage)).toThrow()
  })

  it('tells of an obstacle only where the act is one', () => {
    const said = {
      verdict: 'set',
      about: 'gge-2015/j',
      act: 'none',
      stance: 'supports',
      obstacle: 'skill'
    } as const
    expect(askedOf(said, passage)).not.toHaveProperty('obstacle')
  })
})
