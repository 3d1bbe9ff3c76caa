import type {Block, Box, Document, DoubtfulPage, PageReading, RecognisedPage} from '../../domain/document.js'
import type {Outcome} from '../../domain/outcome.js'
import type {ReadLimits} from './limits.js'

/** One block before it has its place in the text. Its line breaks become spaces, one for one. */
export type Piece = {
  readonly kind: Block['kind']
  readonly text: string
  readonly page: number | null
  readonly number?: string
  readonly level?: number
  /** Footnotes only: which of the pieces bears its mark, from 0. */
  readonly of?: number
  /** Where it stands, one box a page and column. */
  readonly boxes?: readonly Box[]
  /** Where later pages begin inside the text. */
  readonly pageBreaks?: readonly {readonly page: number; readonly at: number}[]
}

/** What every reader gives, whatever the format: pieces in reading order. */
export type Reading = {
  readonly pieces: readonly Piece[]
  /** Null where the format has no pages. */
  readonly pageCount: number | null
  /** How each page was read, in order; empty where the format has no pages. */
  readonly pages: readonly PageReading[]
  /** Pages that must be recognised from their pictures first; then `pieces` are of the others alone. */
  readonly doubtful: readonly DoubtfulPage[]
  readonly title: string | null
}

/** A file whose media type is known. */
export type OpenedFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: ReadLimits
  /** Pages recognised before, which stand in for what their text layer says. */
  readonly recognised: readonly RecognisedPage[]
}

/** One format. It throws only for a bug: trouble in the file is a failure. */
export type Reader = (file: OpenedFile) => Promise<Outcome<Reading>>

export type MediaType = Document['mediaType']
