import {describe, expect, it} from 'vitest'
import type {Answer, Tag, TaggedPassage} from '../../../src/domain/tag.js'
import {answersOf, tagsOf} from '../../../src/run/draft/told.js'

const first = 'We support the lights.'
const second = 'Yet not in every weather.'

const tagged = (
  text: string,
  start: number,
  said: Partial<Pick<TaggedPassage, 'tags' | 'questions'>> = {}
): TaggedPassage => ({
  id: `p${start}`,
  submission: 'draft',
  start,
  end: start + text.length,
  text,
  page: null,
  number: null,
  ordinal: 1,
  kind: 'paragraph',
  headings: [],
  language: 'en',
  speaker: null,
  tags: [],
  questions: [],
  ...said
})
const tag = (stance: Tag['stance'], cue = 3, changed: Partial<Tag> = {}): Tag => ({
  code: 'harbour/a',
  stance,
  act: 'none',
  confidence: 0.9,
  cues: [{start: cue, end: cue + 2}],
  by: 'test',
  ...changed
})
const pole = (name: string): Answer => ({
  code: 'q',
  pole: name,
  confidence: 0.9,
  cues: [{start: 3, end: 5}],
  by: 'test'
})

type Said = readonly Tag[]
const told = (ofFirst: Said, ofSecond: Said, ofParagraph: Said) => {
  const siblings = [
    tagged(first, 0, {tags: [...ofFirst]}),
    tagged(second, first.length + 1, {tags: [...ofSecond]})
  ]
  const paragraph = tagged(`${first} ${second}`, 0, {tags: [...ofParagraph]})
  return siblings.map(sentence =>
    tagsOf({sentence, paragraph, siblings}).map(({stance, from}) => [stance, from])
  )
}

describe('what a sentence says in its paragraph', () => {
  it('is told by both where they agree', () => {
    expect(told([tag('supports')], [], [tag('supports')])).toEqual([[['supports', 'both']], []])
  })
  it('is told by the paragraph where the sentence alone in it shows the code', () => {
    expect(told([tag('supports')], [], [tag('qualified')])).toEqual([[['qualified', 'paragraph']], []])
  })
  it('is told by each sentence for itself where several show the code', () => {
    expect(told([tag('supports')], [tag('opposes')], [tag('opposes')])).toEqual([
      [['supports', 'sentence']],
      [['opposes', 'both']]
    ])
  })
  it('is told by the sentence alone where the paragraph does not show the code', () => {
    expect(told([tag('supports')], [], [])).toEqual([[['supports', 'sentence']], []])
  })
  it('is told by the paragraph for the sentence that holds the words, where none shows the code alone', () => {
    expect(told([], [], [tag('supports', first.length + 5)])).toEqual([[], [['supports', 'paragraph']]])
  })
  it('counts nothing of which the machine is not sure enough', () => {
    const unsure = tag('supports', 3, {abstains: true})
    expect(told([unsure], [], [unsure])).toEqual([[], []])
  })
  it('is the same for answers', () => {
    const sentence = tagged(first, 0, {questions: [pole('yes')]})
    const paragraph = (name: string) => tagged(`${first} ${second}`, 0, {questions: [pole(name)]})
    const answers = (name: string) =>
      answersOf({sentence, paragraph: paragraph(name), siblings: [sentence]}).map(each => [
        each.pole,
        each.from
      ])
    expect([answers('yes'), answers('no')]).toEqual([[['yes', 'both']], [['no', 'paragraph']]])
  })
})
