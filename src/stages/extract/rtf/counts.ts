import {figureOf} from '../lists/figures.js'
import {raised} from '../lists/raised.js'

type Kind = 'footnote' | 'endnote'

/** Counts the notes of a text and prints their marks as the text asks. */
export type NoteCounts = {
  /** Take in a control word about the printing of notes. */
  readonly say: (word: string, parameter: number | null) => void
  /** The mark of the next note of a kind, raised; empty where its form is not known. */
  readonly next: (kind: Kind) => string
}

/** Begin to count; figures are printed where nothing else is said. */
export const noteCounts = (): NoteCounts => {
  const format: Record<Kind, string | null> = {footnote: 'decimal', endnote: 'decimal'}
  const count: Record<Kind, number> = {footnote: 0, endnote: 0}
  return {
    say: (word, parameter) => {
      const found = /^(a)?ftn(nar|nalc|nauc|nrlc|nruc|nchi|nch\w+|start|rstpg)$/.exec(word)
      if (found === null) return
      const kind = found[1] === 'a' ? 'endnote' : 'footnote'
      const what = found[2] ?? ''
      if (what === 'start') count[kind] = (parameter ?? 1) - 1
      // Where each page begins anew, the figure depends on where the pages break.
      else format[kind] = what === 'rstpg' ? null : (formats[what] ?? null)
    },
    next: kind => {
      count[kind] += 1
      const figure = figureOf(count[kind], format[kind] ?? '')
      return figure === null ? '' : raised(figure)
    }
  }
}

const formats: Readonly<Record<string, string>> = {
  nar: 'decimal',
  nalc: 'lowerLetter',
  nauc: 'upperLetter',
  nrlc: 'lowerRoman',
  nruc: 'upperRoman'
}
