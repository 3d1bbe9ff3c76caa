import type {Document} from '../../domain/document.js'
import {bodyOf, notesRead, saidBlocks} from './body.js'
import {type Characters, charactersOf} from './characters.js'
import type {Found} from './found.js'
import {furnitureOf} from './furniture.js'
import {type Paragraphs, paragraphsOf} from './paragraphs.js'
import type {Reference} from './reference.js'

/** How rightly one file was read. What its reference does not tell is null. */
export type Measure = {
  readonly characters: Characters
  readonly paragraphs: Paragraphs | null
  readonly furniture: Found | null
  /** Of its footnotes, how many were read as such. */
  readonly notes: {readonly right: number; readonly of: number} | null
  /** Pages that were read in another way than what they hold asks for. */
  readonly misjudged: readonly number[]
}

/** What was read of a file; null where it could not be read, which counts as if it were empty. */
type Read = Pick<Document, 'text' | 'blocks' | 'pages'> | null

const nothing = {text: '', blocks: [], pages: []}

/** The body held against the reference's body and the furniture against its furniture, footnotes last. */
export const measureOf = (document: Read, reference: Reference): Measure => {
  const {pages, ...rest} = document ?? nothing
  const said = saidBlocks(rest)
  const notes = reference.blocks.filter(({kind}) => kind === 'footnote')
  const [read, wanted] = [bodyOf(said, notes), bodyOf(reference.blocks)]
  const furniture = said.flatMap(({kind, text}, index) =>
    kind === 'furniture' ? {page: rest.blocks[index]?.page ?? null, text} : []
  )
  return {
    characters: charactersOf(joined(read), joined(wanted)),
    paragraphs: paragraphsOf(read, wanted),
    furniture: furnitureOf(furniture, reference.furniture),
    notes: notesRead(said, notes),
    misjudged: reference.pages
      .filter(({page, holds}) => pages.find(each => each.page === page)?.method !== methods[holds])
      .map(({page}) => page)
  }
}

/** All the text, furniture too, held against a text that tells neither paragraphs nor furniture. */
export const measureOfText = (document: Read, text: string): Measure => ({
  characters: charactersOf(document?.text ?? '', text),
  paragraphs: null,
  furniture: null,
  notes: null,
  misjudged: []
})

const methods = {text: 'text', gibberish: 'ocr', picture: 'ocr', nothing: 'blank'} as const

const joined = (blocks: readonly {readonly text: string}[]): string => blocks.map(({text}) => text).join(' ')
