import type {Characters} from './characters.js'
import {type Found, f1Of, precisionOf, recallOf, togetherOf} from './found.js'
import type {Measure} from './measure.js'
import type {Reference} from './reference.js'

/**
 * What a file asks of its reader: the letters of its pages as they are, their pictures, or both in turn; or, without
 * pages, only its own structure.
 */
export type Origin = 'born-digital' | 'unpaged' | 'ocr' | 'mixed'

/** One file that was measured. */
export type Measured = {readonly origin: Origin; readonly language: string; readonly measure: Measure}

/** Files of one origin, and of one language or of all, measured together: long files count for more. */
export type Group = {
  readonly origin: Origin
  readonly language: string | null
  readonly files: number
  readonly characters: Characters
  readonly boundaries: Found
  readonly kinds: {readonly right: number; readonly of: number}
  readonly furniture: Found
  readonly notes: {readonly right: number; readonly of: number}
}

/** A goal, and whether a group meets it. `reached` is null where nothing was there to measure. */
export type Goal = {
  readonly group: Group
  readonly what: 'characters' | 'paragraphs' | 'furniture precision' | 'furniture recall'
  readonly least: number
  readonly reached: number | null
}

/** What a file asks of its reader, by what its pages hold; empty pages say nothing. */
export const originOf = ({pages}: Reference): Origin => {
  if (pages.length === 0) return 'unpaged'
  const held = new Set(
    pages.flatMap(({holds}) => (holds === 'nothing' ? [] : holds === 'text' ? 'born-digital' : 'ocr'))
  )
  return held.size > 1 ? 'mixed' : ([...held][0] ?? 'born-digital')
}

/** The share of characters that are right, 0–1; null of nothing. */
export const shareRight = ({wrong, of}: Characters): number | null => (of === 0 ? null : 1 - wrong / of)

/** Each origin as a whole, then by language. */
export const groupsOf = (files: readonly Measured[]): readonly Group[] =>
  (['born-digital', 'unpaged', 'ocr', 'mixed'] as const).flatMap(origin => {
    const own = files.filter(file => file.origin === origin)
    const languages = [...new Set(own.map(({language}) => language))].toSorted()
    return [null, ...languages].flatMap(language => {
      const some = own.filter(file => language === null || file.language === language)
      return some.length === 0 ? [] : groupOf(some, {origin, language})
    })
  })

/** The goals of a group that is held to any. OCR is held to them at 200 dots an inch, language by language. */
export const goalsOf = (group: Group): readonly Goal[] => {
  const {origin, language} = group
  const goal = (what: Goal['what'], least: number, reached: number | null): Goal => ({
    group,
    what,
    least,
    reached
  })
  const characters = shareRight(group.characters)
  if (origin === 'ocr' && language !== null) {
    const least = recognisedLeast[language]
    return least === undefined ? [] : [goal('characters', least, characters)]
  }
  if (language !== null) return []
  const furniture = [
    goal('furniture precision', FURNITURE, precisionOf(group.furniture)),
    goal('furniture recall', FURNITURE, recallOf(group.furniture))
  ]
  if (origin === 'ocr' || origin === 'mixed') return furniture
  return [
    goal('characters', CHARACTERS, characters),
    goal('paragraphs', PARAGRAPHS, f1Of(group.boundaries)),
    ...furniture
  ]
}

const CHARACTERS = 0.995
const PARAGRAPHS = 0.97
const FURNITURE = 0.95
const recognisedLeast: Readonly<Record<string, number>> = {en: 0.97, fr: 0.97, ar: 0.93, zh: 0.93}

const groupOf = (files: readonly Measured[], own: Pick<Group, 'origin' | 'language'>): Group => {
  const measures = files.map(({measure}) => measure)
  const paragraphs = measures.flatMap(measure => measure.paragraphs ?? [])
  return {
    ...own,
    files: files.length,
    characters: {
      wrong: sumOf(measures.map(({characters}) => characters.wrong)),
      of: sumOf(measures.map(({characters}) => characters.of))
    },
    boundaries: togetherOf(paragraphs.map(({boundaries}) => boundaries)),
    kinds: sharesOf(paragraphs.map(({kinds}) => kinds)),
    furniture: togetherOf(measures.flatMap(({furniture}) => furniture ?? [])),
    notes: sharesOf(measures.flatMap(({notes}) => notes ?? []))
  }
}

const sharesOf = (shares: readonly {readonly right: number; readonly of: number}[]) => ({
  right: sumOf(shares.map(({right}) => right)),
  of: sumOf(shares.map(({of}) => of))
})

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0)
