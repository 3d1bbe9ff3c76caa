import {verticalOf} from './layout/lines/vertical.js'
import type {TurnedRuns} from './runs.js'

/** One page as a library reads it. Both libraries give this, so that one can stand in for the other. */
export type PdfPage = {
  readonly number: number
  /** Left, bottom, right, top of what is seen of the page, upright as most of its text is. */
  readonly view: readonly number[]
  /** What is written, in the order drawn, by the way it is turned; the direction of most of it comes first. */
  readonly groups: readonly TurnedRuns[]
  /** Share of the characters for which the font names no letter, so that what they say is a guess, 0–1. */
  readonly unmapped: number
  /** Share of the characters that are there and not seen, as the words that a scanner lays over its picture, 0–1. */
  readonly unseen: number
  /** Share of what the page draws as text of which nothing could be read, 0–1. */
  readonly missed: number
  /** What is drawn besides the text: nothing, something, or what fills most of the page as a scan does. */
  readonly drawing: 'none' | 'some' | 'page'
}

/** An open PDF. The caller closes it. */
export type PdfFile = {
  readonly pageCount: number
  /** What the file says of itself; null where it says nothing. */
  readonly title: string | null
  /** Null for a page that cannot be read. */
  readonly page: (number: number) => Promise<PdfPage | null>
  readonly close: () => Promise<void>
}

/** Fewer characters than this are a stamp or a header, where something that fills the page lies beneath. */
export const littleText = 250

/** The text of a page in the order drawn, for judging it. */
export const textOf = ({groups}: Pick<PdfPage, 'groups'>): string =>
  groups.flatMap(({runs}) => (verticalOf(runs)?.columns ?? runs).map(({text}) => text)).join(' ')
