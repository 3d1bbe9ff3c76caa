import {type EntryLabel, listLabels} from '../lists/labels.js'
import {printedPiece} from '../lists/printed-paragraph.js'
import {raised} from '../lists/raised.js'
import type {Piece} from '../reading.js'
import type {CharacterForm, ParagraphForm} from './form.js'
import type {DocLists} from './lists.js'
import type {FormAt} from './runs.js'
import type {DocStory} from './story.js'
import {type DocStyle, headingByOutline} from './styles.js'

/** What the texts of a file are read with. */
export type DocForms = {
  readonly characterAt: FormAt<CharacterForm>
  readonly paragraphAt: FormAt<ParagraphForm>
  readonly styleOf: (style: number) => DocStyle
  readonly lists: DocLists
}

/** A text to be read: what it is, and the marks of notes in it, by their index. */
export type DocText = {
  readonly story: DocStory
  readonly kind: 'text' | 'furniture' | 'note'
  readonly marks: ReadonlyMap<number, string>
  /** The mark that its first paragraph begins with. */
  readonly mark: string
}

/** What was left out of texts. */
export type LeftOut = {readonly hidden: string[]; symbols: number}

/** Read the texts of one file after another, with the lists of all of them counted in one. */
export const docReader = ({characterAt, paragraphAt, styleOf, lists}: DocForms, leftOut: LeftOut) => {
  const labelOf = listLabels()

  const labelAt = (form: ParagraphForm, style: DocStyle): EntryLabel | null => {
    const list = lists.get(form.list ?? style.paragraph.list ?? 0)
    return list === undefined ? null : labelOf(list, form.level ?? style.paragraph.level ?? 0)
  }

  /** What is printed of one character. */
  const printed = (text: DocText, index: number, style: DocStyle): string => {
    const {story, kind, marks} = text
    const sign = story.text[index] ?? ''
    const form = characterAt(story.byteAt(index))
    const field = story.fieldAt(index)
    if (form.deleted === true || field === 'code') return ''
    if (field === 'page-count' && kind === 'furniture') return ''
    if (form.hidden ?? style.characters.hidden ?? false) {
      leftOut.hidden.push(sign)
      return ''
    }
    const mark = marks.get(index)
    if (mark !== undefined) return isSign(sign) ? mark : sign
    if (form.symbol === true) {
      leftOut.symbols += 1
      return ''
    }
    return characters[sign] ?? (isSign(sign) ? '' : form.raised === true ? raisedFigure(sign) : sign)
  }

  return (text: DocText): readonly Piece[] => {
    const {story, kind} = text
    const pieces: Piece[] = []
    let words = ''
    let contents: boolean | null = null
    let mark = text.mark
    const end = (form: ParagraphForm, style: DocStyle, isCell: boolean) => {
      const label = form.rowEnd === true ? null : labelAt(form, style)
      const isContents = contents === true || (style.contents && words.length <= longestLine)
      pieces.push(
        ...printedPiece({
          words: form.rowEnd === true ? '' : words,
          label: mark === '' ? (label?.label ?? '') : mark,
          glue: mark === '' ? (label?.glue ?? ' ') : ' ',
          level: form.outline === undefined ? style.heading : headingByOutline(form.outline),
          kind: isContents ? 'furniture' : kind === 'text' && isCell ? 'cell' : kind,
          listed: label !== null
        })
      )
      if (words.trim() !== '') mark = ''
      words = ''
      contents = null
    }
    for (let index = 0; index < story.text.length; index++) {
      const sign = story.text[index] ?? ''
      const byte = story.byteAt(index)
      const form = paragraphAt(byte)
      const style = styleOf(form.style ?? 0)
      const isEnd = sign === '\r' || sign === '\u0007' || sign === '\f'
      if (isEnd && characterAt(byte).deleted !== true)
        end(form, style, sign === '\u0007' || form.inTable === true)
      else if (!isEnd) {
        const shown = printed(text, index, style)
        words += shown
        if (shown.trim() !== '') contents = (contents ?? true) && story.fieldAt(index) === 'contents'
      }
    }
    end({}, styleOf(0), false)
    return pieces
  }
}

/** Longer than this, what has the style of a line of contents is said. */
const longestLine = 300

/** Characters of their own; the optional hyphen is not printed. */
const characters: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u000B': ' ',
  '\u000E': ' ',
  '\u001E': '\u2011',
  '\u001F': ''
}

/** Signs stand for pictures, marks and separators. */
const isSign = (sign: string): boolean => sign < ' '

const raisedFigure = (sign: string): string => (/\d/.test(sign) ? raised(sign) : sign)
