import type {Block, Document} from '../../domain/document.js'
import type {Outcome} from '../../domain/outcome.js'
import type {ReadLimits} from './limits.js'

/** One block before it has its place in the text. Its line breaks become spaces, one for one. */
export type Piece = {
  readonly kind: Block['kind']
  readonly text: string
  readonly page: number | null
  readonly number?: string
  readonly level?: number
  /** Where later pages begin inside the text. */
  readonly pageBreaks?: readonly {readonly page: number; readonly at: number}[]
}

/** What every reader gives, whatever the format: pieces in reading order. */
export type Reading = {
  readonly pieces: readonly Piece[]
  /** Null where the format has no pages. */
  readonly pageCount: number | null
  readonly pagesRead: number
  readonly title: string | null
}

/** A file whose media type is known. */
export type OpenedFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: ReadLimits
}

/** One format. It throws only for a bug: trouble in the file is a failure. */
export type Reader = (file: OpenedFile) => Promise<Outcome<Reading>>

export type MediaType = Document['mediaType']
