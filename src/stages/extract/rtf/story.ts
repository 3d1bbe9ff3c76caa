import {printedPiece} from '../lists/printed-paragraph.js'
import type {Piece} from '../reading.js'
import type {NoteCounts} from './counts.js'

/** The place of a mark in a text, which is known when its note is reached. */
export type MarkPlace = {mark: string}

/** What a story is part of, and what of rich text its paragraphs come from. */
export type Story = {
  readonly kind: 'text' | 'note' | 'margin'
  /** True for a box, whose pieces follow the paragraph that it hangs on. */
  readonly isBox: boolean
  readonly pieces: Piece[]
  /** The paragraph being read. */
  paragraph: Paragraph
  /** Where the next note is marked. */
  awaited: MarkPlace | null
  /** The mark that its first paragraph begins with. */
  mark: MarkPlace | null
  /** True for a note at the end of the text. */
  isEnd: boolean
}

type Paragraph = {
  readonly words: (string | MarkPlace)[]
  readonly label: string[]
  /** Pieces of boxes that hang on it. */
  readonly boxes: Piece[]
  /** Whether all its words so far are lines of a table of contents; null before the first. */
  contents: boolean | null
  style: number
  outline: number | null
  cell: boolean
  listed: boolean
}

/** Begin a story. */
export const storyOf = (kind: Story['kind'], isBox = false): Story => ({
  kind,
  isBox,
  pieces: [],
  paragraph: emptyParagraph({style: 0, outline: null, cell: false, listed: false}),
  awaited: null,
  mark: null,
  isEnd: false
})

/** Begin the note that a story awaits. */
export const noteIn = (story: Story): Story => {
  const mark = story.awaited
  story.awaited = null
  return {...storyOf('note'), mark}
}

/** Set the mark of a note: in its own text it is counted, in any other it waits for its note. */
export const markNote = (story: Story, counts: NoteCounts, isPrinted: boolean): void => {
  if (story.kind === 'note' && !story.isBox) {
    story.mark ??= {mark: ''}
    if (story.mark.mark === '') story.mark.mark = counts.next(story.isEnd ? 'endnote' : 'footnote')
    return
  }
  story.awaited = {mark: ''}
  if (isPrinted) story.paragraph.words.push(story.awaited)
}

/** Forget what was said of the form of the paragraph. */
export const resetForm = (story: Story): void => {
  Object.assign(story.paragraph, {style: 0, outline: null, cell: false, listed: false})
}

/** Add words to the paragraph. */
export const addWords = (story: Story, words: string, inContents: boolean): void => {
  story.paragraph.words.push(words)
  if (words.trim() !== '') story.paragraph.contents = (story.paragraph.contents ?? true) && inContents
}

/** End the paragraph; the next has the same form until something else is said. */
export const endParagraph = (story: Story, headingOf: (style: number) => number | null): void => {
  const {paragraph} = story
  const words = paragraph.words.map(part => (typeof part === 'string' ? part : part.mark)).join('')
  const mark = story.mark?.mark ?? ''
  const own = paragraph.label.join('').replaceAll(/\s+/g, ' ').trim()
  const label = mark !== '' ? mark : /[\p{L}\p{N}]/u.test(own) ? own : ''
  const pieces = printedPiece({
    words,
    label,
    glue: ' ',
    level: paragraph.outline ?? headingOf(paragraph.style),
    kind: kindOf(story),
    listed: paragraph.listed || own !== ''
  })
  story.pieces.push(...pieces, ...paragraph.boxes)
  if (pieces.length > 0) story.mark = null
  story.paragraph = emptyParagraph(paragraph)
}

const kindOf = ({kind, paragraph}: Story): 'text' | 'cell' | 'furniture' | 'note' => {
  if (kind === 'margin' || paragraph.contents === true) return 'furniture'
  if (kind === 'note') return 'note'
  return paragraph.cell ? 'cell' : 'text'
}

const emptyParagraph = ({
  style,
  outline,
  cell,
  listed
}: Pick<Paragraph, 'style' | 'outline' | 'cell' | 'listed'>): Paragraph => ({
  words: [],
  label: [],
  boxes: [],
  contents: null,
  style,
  outline,
  cell,
  listed
})
