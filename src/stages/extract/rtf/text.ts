import {raised} from '../lists/raised.js'
import type {Piece} from '../reading.js'
import {characters} from './characters.js'
import {noteCounts} from './counts.js'
import {destinationOf} from './destinations.js'
import {encodings} from './fonts.js'
import {formCharacters, type Group} from './group.js'
import {addWords, endParagraph, markNote, noteIn, resetForm, type Story, storyOf} from './story.js'
import {type StyleTable, styleTable} from './styles.js'
import {rtfTokens} from './tokens.js'

/** What rich text says. */
export type RtfText = {
  readonly pieces: readonly Piece[]
  readonly title: string | null
  /** Words that are formatted as hidden. */
  readonly hidden: readonly string[]
  /** False where the text ends before its groups do. */
  readonly whole: boolean
}

/** Read rich text in one pass, whatever its nesting. */
export const rtfText = (bytes: Uint8Array): RtfText => {
  const reader = rtfReader()
  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'open') reader.open()
    else if (token.kind === 'close') reader.close()
    else if (token.kind === 'byte') reader.byte(token.byte)
    else reader.word(token.word, token.parameter)
  }
  return reader.end()
}

const paragraphEnds = new Set(['par', 'sect', 'cell', 'nestcell', 'row', 'nestrow', '\r', '\n'])
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i
const contentsField = /^\s*TOC\b/i

const rtfReader = () => {
  const main = storyOf('text')
  const margins: Story[] = []
  const notes: Story[] = []
  const fonts = encodings()
  const styles: StyleTable = styleTable()
  const counts = noteCounts()
  const title: string[] = []
  const hidden: string[] = []
  const above: Group[] = []
  let group: Group = firstGroup(main)
  let pending: number[] = []
  let skipping = 0

  const flush = () => {
    if (pending.length === 0) return
    const bytes = pending
    pending = []
    add(fonts.decode(bytes, group.rightToLeft ? (group.bidiFont ?? group.font) : group.font))
  }

  const add = (text: string) => {
    const {destination, story, field} = group
    group.fresh = false
    if (destination === 'styles') styles.addName(text)
    else if (destination === 'title') title.push(text)
    else if (destination === 'field-code') field.code += text
    else if (destination === 'label') story.paragraph.label.push(text)
    else if (!isText(group) || group.deleted) return
    else if (group.hidden) hidden.push(text)
    else if (!(group.result && story.kind === 'margin' && pageField.test(field.code)))
      addWords(
        story,
        group.raised ? raisedFigures(text) : text,
        group.result && contentsField.test(field.code)
      )
  }

  const open = () => {
    flush()
    skipping = 0
    above.push(group)
    group = {...group, fresh: true, starred: false}
  }

  const close = () => {
    flush()
    skipping = 0
    const closed = group
    if (closed.destination === 'styles') styles.endName()
    const before = above.pop()
    if (before === undefined) return
    group = before
    if (closed.story === before.story) return
    endParagraph(closed.story, styles.headingOf)
    if (closed.story.isBox) before.story.paragraph.boxes.push(...closed.story.pieces)
  }

  const enter = (word: string) => {
    const destination = destinationOf(word, {starred: group.starred, around: group.destination})
    if (destination === null) return false
    group.destination = destination
    if (destination === 'margin') group.story = storyOf('margin')
    if (destination === 'box') group.story = storyOf(group.story.kind, true)
    if (destination === 'note') group.story = noteIn(group.story)
    if (destination === 'margin') margins.push(group.story)
    if (destination === 'note') notes.push(group.story)
    if (textLike.has(destination)) group.destination = 'text'
    return true
  }

  const noteWord = (word: string): boolean => {
    if (word === 'ftnalt') group.story.isEnd = true
    else if (word === 'chftn') markNote(group.story, counts, !group.deleted && !group.hidden)
    else return false
    return true
  }

  const paragraphWord = (word: string, parameter: number | null): boolean => {
    const {story} = group
    const {paragraph} = story
    if (paragraphEnds.has(word)) {
      if (word === 'cell' || word === 'nestcell') paragraph.cell = true
      // What follows a deleted end goes on in the same paragraph.
      if (!group.deleted) endParagraph(story, styles.headingOf)
    } else if (word === 'pard') resetForm(story)
    else if (word === 's') paragraph.style = parameter ?? 0
    else if (word === 'outlinelevel')
      paragraph.outline = parameter !== null && parameter < 9 ? parameter + 1 : null
    else if (word === 'intbl') paragraph.cell = true
    else if (word === 'ls') paragraph.listed = parameter !== 0
    else return false
    return true
  }

  const word = (name: string, parameter: number | null) => {
    flush()
    // Writers that set down no substitutes would lose their words.
    skipping = 0
    if (name === '*') {
      group.starred = true
      return
    }
    if (name === 'u') return unicode(parameter ?? 0)
    const first = group.fresh
    group.fresh = false
    if (name === 'ud' && group.starred) group.destination = 'text'
    else if (first && enter(name)) return
    if (group.destination === 'skipped') return
    if (group.destination === 'fonts') return fonts.sayOfFont(name, parameter ?? 0)
    if (group.destination === 'styles') return styles.say(name, parameter)
    if (name === 'ansicpg') fonts.sayOfText(parameter ?? 1252)
    else if (name === 'mac') fonts.sayOfText(10_000)
    else if (name === 'deff') group.font = parameter ?? 0
    else if (name === 'field') group.field = {code: ''}
    else if (name === 'fldrslt') group.result = true
    else if (characters[name] !== undefined) add(characters[name])
    else if (formCharacters(group, name, parameter)) return
    else if (isText(group) && (noteWord(name) || paragraphWord(name, parameter))) return
    else counts.say(name, parameter)
  }

  /** A code unit, negative above 32,767; what stands in for it is passed over. */
  const unicode = (unit: number) => {
    group.fresh = false
    add(String.fromCharCode(unit < 0 ? unit + 65_536 : unit))
    skipping = group.substitutes
  }

  const byte = (value: number) => {
    if (skipping > 0) skipping -= 1
    else if (group.destination !== 'skipped') pending.push(value)
  }

  const end = (): RtfText => {
    flush()
    const whole = above.length === 0
    if (group.story === main) endParagraph(main, styles.headingOf)
    const ofNotes = (isEnd: boolean) =>
      notes.filter(note => note.isEnd === isEnd).flatMap(({pieces}) => pieces)
    const text = title.join('').trim()
    return {
      pieces: [...uniquePieces(margins), ...main.pieces, ...ofNotes(false), ...ofNotes(true)],
      title: text === '' ? null : text,
      hidden,
      whole
    }
  }
  return {open, close, word, byte, end}
}

const textLike = new Set(['margin', 'note', 'box'])

const isText = ({destination}: Group): boolean => destination === 'text'

const firstGroup = (story: Story): Group => ({
  destination: 'text',
  starred: false,
  fresh: false,
  font: 0,
  bidiFont: null,
  rightToLeft: false,
  aside: false,
  substitutes: 1,
  hidden: false,
  deleted: false,
  raised: false,
  story,
  field: {code: ''},
  result: false
})

const raisedFigures = (text: string): string => (/^\s*\d{1,3}\s*$/.test(text) ? raised(text.trim()) : text)

const uniquePieces = (stories: readonly Story[]): readonly Piece[] => {
  const byText = new Map(stories.flatMap(({pieces}) => pieces).map(piece => [piece.text, piece]))
  return [...byText.values()]
}
