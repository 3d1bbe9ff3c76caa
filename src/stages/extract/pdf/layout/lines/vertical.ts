import type {Run} from '../../runs.js'

/** A page counts as written from top to bottom where so many of its characters are. */
const mostOfPage = 0.6
/** So many characters under one another are a column by themselves. */
const leastOfColumn = 4

/** What is written from top to bottom, each column as one run that lies as a line does when the page is turned; and rows. */
export type Vertical = {readonly columns: readonly Run[]; readonly rows: readonly Run[]}

/** The runs of a page that is written from top to bottom, in columns from the right; null for any other page. */
export const verticalOf = (runs: readonly Run[]): Vertical | null => {
  if (!mayBeVertical(runs)) return null
  const columns: Run[][] = []
  let [all, upright] = [0, 0]
  for (const run of runs) {
    const characters = run.text.trim().length
    if (characters === 0) continue
    all += characters
    const column = columns.at(-1)
    const before = column?.at(-1)
    if (before !== undefined && isUnder(run, before)) column?.push(run)
    else columns.push([run])
  }
  for (const column of columns) if (column.length >= leastOfColumn) upright += column.length
  if (all === 0 || upright < mostOfPage * all) return null
  const isRow = (i: number) => isLone(columns[i]) && (isLong(columns[i]) || [i - 1, i + 1].some(isBeside(i)))
  const isBeside = (i: number) => (other: number) => {
    const [one, next] = [columns[i]?.[0], columns[other]?.[0]]
    return (
      one !== undefined &&
      next !== undefined &&
      isLone(columns[other]) &&
      Math.abs(one.y - next.y) < 0.3 * one.size
    )
  }
  return {
    columns: columns.filter((_, i) => !isRow(i)).map(turned),
    rows: columns.filter((_, i) => isRow(i)).flat()
  }
}

/** Whether enough runs are single characters, of which columns are made: most pages need no longer look. */
const mayBeVertical = (runs: readonly Run[]): boolean => {
  let [all, single] = [0, 0]
  for (const {text} of runs) {
    all += text.trim().length
    if (glyph.test(text)) single++
  }
  return single >= mostOfPage * all
}

const isLone = (column: readonly Run[] | undefined): boolean => column?.length === 1
const isLong = (column: readonly Run[] | undefined): boolean => (column?.[0]?.text.trim().length ?? 0) > 1

const glyph =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FB\u30FC\uFE10-\uFE19\uFE30-\uFE4F\uFF00-\uFFEF]$/u

/** Punctuation stands up to half a character beside its column, and some of it takes half a place, or two. */
const isUnder = (run: Run, {text, x, y, size}: Run): boolean =>
  Math.abs(run.size - size) < 0.1 * size &&
  Math.abs(run.x - x) < 0.6 * size &&
  run.y < y &&
  y - run.y < 2.2 * size &&
  glyph.test(run.text) &&
  glyph.test(text)

/** A column as a line: what is further down comes later, what is further right stands higher. */
const turned = (column: readonly Run[]): Run => {
  const [first, second, last] = [column[0], column[1], column.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a column without characters')
  // A bracket that opens a column is often drawn higher than its place.
  const top = Math.min(first.y, second === undefined ? first.y : second.y + first.size)
  const x = -top - first.size
  return {
    ...first,
    text: column.map(({text}) => text).join(''),
    x,
    y: Math.min(...column.map(run => run.x)),
    width: -last.y - x
  }
}
