import {mendArabic, orderRightToLeft} from '../../arabic.js'
import {mendForms} from '../../forms.js'
import type {Run} from '../../runs.js'

/** The text of runs that stand on one line, given from the left; its blanks are single and inside it. */
export const lineText = (
  runs: readonly Run[],
  main: Run,
  {rightToLeft}: {readonly rightToLeft: boolean}
): string => {
  const raised = withRaised(runs, main)
  const text = rightToLeft
    ? mendArabic(mendForms(orderRightToLeft(raised)).replaceAll(/\s+/g, ' '))
    : mendForms(closedUp(leftToRight(raised)))
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** True where most letters are of a script that is written from the right. */
export const isRightToLeft = (text: string): boolean => {
  const right = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0
  return (
    right > 0 && right > (text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/gu)?.length ?? 0)
  )
}

const figures = /^\s*\d{1,3}\s*$/

/** Raised figures as superscripts. */
const withRaised = (runs: readonly Run[], main: Run): readonly Run[] => {
  let before: Run | undefined
  return runs.map((run, i) => {
    const isMark =
      figures.test(run.text) && (isRaised(run, main) || isSmallFigure(run, {before, after: runs[i + 1]}))
    if (run.text !== '') before = run
    return isMark ? {...run, text: superscript(run.text)} : run
  })
}

const isRaised = (run: Run, main: Run): boolean =>
  run.size < 0.8 * main.size && run.y > main.y + 0.1 * main.size

/** Some fonts have small raised figures of their own, drawn at full size: they are narrow and touch the text. */
const isSmallFigure = (
  run: Run,
  {before, after}: {readonly before: Run | undefined; readonly after: Run | undefined}
): boolean => {
  if (!/^\d{1,2}$/.test(run.text) || run.width / run.text.length > 0.36 * run.size) return false
  if (before === undefined)
    return after !== undefined && /^[\p{L}“«]/u.test(after.text) && isClose(run, after)
  return /[\p{L}.,;:!?”’»)]$/u.test(before.text) && isClose(before, run)
}

const isClose = (left: Run, right: Run): boolean => Math.abs(right.x - left.x - left.width) < 0.1 * right.size

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised figure is a mark of a footnote: kept as such, it does not become part of the word before it. */
const superscript = (text: string): string =>
  text.replaceAll(/\d/g, digit => superscripts[Number(digit)] ?? '')

const leftToRight = (runs: readonly Run[]): string => {
  const wide = letterGap(runs)
  let text = ''
  let right: number | null = null
  for (const run of runs) {
    const gap = right === null ? 0 : run.x - right
    if (gap > Math.max(0.2 * run.size, wide) && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' '
    text += run.text
    right = Math.max(right ?? run.x, run.x + run.width)
  }
  return text
}

/** How far letters stand apart that are drawn one by one with wide spaces between them; 0 where they are not. */
const letterGap = (runs: readonly Run[]): number => {
  if (runs.length < 4) return 0
  const letters = runs.filter(({text}) => /^\p{L}$/u.test(text))
  if (letters.length < 4 || letters.length < 0.8 * runs.length) return 0
  const gaps = letters.slice(1).map((run, i) => run.x - ((letters[i]?.x ?? 0) + (letters[i]?.width ?? 0)))
  return 1.5 * (gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0)
}

/** "S T A T E M E N T  B Y" closed up. Where nothing tells its words apart it stays as it is. */
const closedUp = (text: string): string => {
  if (!/^\s*\p{Lu}(?:\s+\p{Lu}){4}/u.test(text)) return text
  const words = text.trim().split(/\s{2,}/)
  const spaced = words.filter(word => /^\p{L}(?: \p{L})+$/u.test(word))
  if (spaced.length < words.length / 2 || (words.length === 1 && text.length > 30)) return text
  return words.map(word => (spaced.includes(word) ? word.replaceAll(' ', '') : word)).join(' ')
}
