import {mendArabic, orderRightToLeft} from '../arabic.js'
import {mendForms} from '../forms.js'
import type {Run} from '../runs.js'

/** One line of print. `start` and `end` are along the direction of reading, so that a short line has a small `end`. */
export type Line = {
  readonly text: string
  readonly page: number
  readonly y: number
  readonly start: number
  readonly end: number
  readonly size: number
  /** The font of most of its characters, and the share of them that it has. */
  readonly font: string
  readonly fontShare: number
}

/** Wider than this many times its size, a gap lies between two cells or columns and not between two words. */
const cellGap = 4

/** Runs as lines, in the order in which the page draws them, which is the order of reading in all but a few files. */
export const linesOf = (runs: readonly Run[], page: number): readonly Line[] => {
  const rows: Run[][] = []
  for (const run of withoutRepeats(runs)) {
    const row = rows.at(-1)
    if (row !== undefined && isOnRow(run, row)) row.push(run)
    else rows.push([run])
  }
  return rows.flatMap(row => lineOrCells(row, page))
}

/** Some writers draw a string twice, a hair apart, to make it look bold. */
const withoutRepeats = (runs: readonly Run[]): readonly Run[] => {
  const drawn = new Map<string, Run[]>()
  return runs.filter(run => {
    if (run.text.trim() === '') return true
    const same = drawn.get(run.text) ?? []
    drawn.set(run.text, same)
    const near = 0.15 * run.size
    if (same.some(({x, y}) => Math.abs(x - run.x) < near && Math.abs(y - run.y) < near)) return false
    same.push(run)
    return true
  })
}

const isOnRow = (run: Run, row: readonly Run[]): boolean => {
  const main = row.reduce((most, next) => (next.text.trim().length > most.text.trim().length ? next : most))
  // A mark of a footnote is raised further than any other part of a line.
  const reach = isMark(run, main) || isMark(main, run) ? 0.6 : 0.45
  return Math.abs(run.y - main.y) <= reach * Math.max(run.size, main.size)
}

const isMark = (run: Run, other: Run): boolean =>
  run.size < 0.8 * other.size && run.y > other.y && figures.test(run.text)

const figures = /^\s*\d{1,3}\s*$/

const lineOrCells = (row: readonly Run[], page: number): readonly Line[] => {
  const inked = row.filter(({text}) => text.trim() !== '')
  if (inked.length === 0) return []
  if (isRightToLeft(inked)) return [lineOf(row, page, true)]
  const cells: Run[][] = [[]]
  let right: number | null = null
  for (const run of row) {
    const blank = run.text.trim() === ''
    const apart = right !== null && !blank && Math.abs(run.x - right) > cellGap * run.size
    const cell = cells.at(-1) ?? []
    // "12." and a tab are no cell of their own.
    if (apart && rowText(cell).trim().length > 5) cells.push([run])
    else cell.push(run)
    if (!blank) right = run.x + run.width
  }
  return cells.map(cell => lineOf(cell, page, false))
}

const rowText = (runs: readonly Run[]): string => runs.map(({text}) => text).join('')

const isRightToLeft = (runs: readonly Run[]): boolean => {
  const text = rowText(runs)
  const right = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0
  return right > (text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/gu)?.length ?? 0)
}

const lineOf = (runs: readonly Run[], page: number, rightToLeft: boolean): Line => {
  const inked = runs.filter(({text}) => text.trim() !== '')
  const main = inked.reduce((most, next) => (next.text.length > most.text.length ? next : most), {
    ...(inked[0] ?? {text: '', x: 0, y: 0, width: 0, size: 1, font: ''})
  })
  const left = Math.min(...inked.map(({x}) => x))
  const right = Math.max(...inked.map(({x, width}) => x + width))
  const raised = runs.map((run, i) =>
    isRaised(run, main) || isSmallFigure(run, {before: inkedBefore(runs, i), after: runs[i + 1]})
      ? {...run, text: superscript(run.text)}
      : run
  )
  const text = rightToLeft
    ? mendArabic(mendForms(orderRightToLeft(raised)).replaceAll(/\s+/g, ' '))
    : mendForms(leftToRight(raised))
  const length = inked.reduce((sum, run) => sum + run.text.length, 0)
  const ofFont = inked.filter(run => run.font === main.font).reduce((sum, run) => sum + run.text.length, 0)
  return {
    text: text.replaceAll(/\s+/g, ' ').trim(),
    page,
    y: main.y,
    start: rightToLeft ? -right : left,
    end: rightToLeft ? -left : right,
    size: main.size,
    font: main.font,
    fontShare: ofFont / Math.max(length, 1)
  }
}

const isRaised = (run: Run, main: Run): boolean =>
  run.size < 0.8 * main.size && run.y > main.y + 0.1 * main.size && figures.test(run.text)

const inkedBefore = (runs: readonly Run[], at: number): Run | undefined =>
  runs.slice(0, at).findLast(({text}) => text !== '')

/** Some fonts have small raised figures of their own, drawn at full size: they are narrow and touch the text. */
const isSmallFigure = (
  run: Run,
  {before, after}: {readonly before: Run | undefined; readonly after: Run | undefined}
): boolean => {
  if (!/^\d{1,2}$/.test(run.text) || run.width / run.text.length > 0.36 * run.size) return false
  if (before === undefined)
    return after !== undefined && /^[\p{L}“«]/u.test(after.text) && touches(run, after)
  return /[\p{L}.,;:!?”’»)]$/u.test(before.text) && touches(before, run)
}

const touches = (left: Run, right: Run): boolean => Math.abs(right.x - left.x - left.width) < 0.1 * right.size

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised figure is a mark of a footnote: kept as such, it does not become part of the word before it. */
const superscript = (text: string): string =>
  text.replaceAll(/\d/g, digit => superscripts[Number(digit)] ?? '')

const leftToRight = (runs: readonly Run[]): string => {
  let text = ''
  let right: number | null = null
  for (const run of runs) {
    const gap = right === null ? 0 : run.x - right
    const apart = gap > 0.2 * run.size || gap < -2 * run.size
    if (apart && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' '
    text += run.text
    right = run.x + run.width
  }
  return text
}
