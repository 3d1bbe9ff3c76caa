import {compiled, LettersMissing} from './compiled.js'
import {coverageOf} from './covered.js'
import type {Leads} from './packing/leads.js'
import {template} from './template.js'

/** All that Typst is given, so that another process can do it. */
export type Pages = {
  /** The words and how they are set, as JSON. */
  readonly digest: string
  /** How many there may be at most; null for as many as are needed. */
  readonly pages: number | null
  readonly leads: Leads | null
}

/** Of letters, in points. */
const usualSize = 9.5
/** On a paper of few pages, the largest with which it fits. */
const smallSizes = [9, 8.75, 8.5, 8.25, 8, 7.75, 7.5, 7.25, 7, 6.75, 6.5, 6.25, 6]

/** Pages as PDF, in our fonts `own`. What is in no font of the system either is shown by its number. */
export async function pagesSet({digest, pages, leads}: Pages, own: readonly Buffer[]): Promise<Uint8Array> {
  const isCovered = coverageOf(own)
  const set = (digest: string, fallback: boolean) =>
    compiled(
      template,
      (pages === null ? [usualSize] : smallSizes).map(size => ({
        digest,
        size: String(size),
        fallback: fallback ? 'yes' : 'no'
      })),
      {fonts: own, pages, leads}
    )
  // Of a few million letters nearly all are these, which our fonts have.
  if ([...new Set(digest.match(/[^ -~]/gu))].every(isCovered)) return set(digest, false)
  try {
    return await set(digest, true)
  } catch (error) {
    if (!(error instanceof LettersMissing)) throw error
    return set([...digest].map(char => (isCovered(char) ? char : byNumber(char))).join(''), false)
  }
}

const byNumber = (char: string): string =>
  `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
