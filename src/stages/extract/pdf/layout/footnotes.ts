import type {Line} from './lines/lines.js'
import type {Measure} from './measure.js'

/** One footnote: its mark as printed, and its lines. The rest of a note of the page before has no mark. */
export type Footnote = {readonly mark: string | null; readonly lines: readonly Line[]}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const footnoteMark = /^(?:[¹²³⁰⁴-⁹]{1,3}|\d{1,3}[.)]?(?=\s)|\d{1,2}(?=[\p{Lu}\p{Lo}“«])|[*†‡]+)/u
const raisedMark = /^(?:[¹²³⁰⁴-⁹]{1,3}|[*†‡]+)/u

/** The text of a column and the lines of the notes at its foot. */
export const withoutNotes = (
  lines: readonly Line[],
  {measure: {size}, runsOn}: {readonly measure: Measure; readonly runsOn: boolean}
): {readonly text: readonly Line[]; readonly notes: readonly Line[]} => {
  const isSmall = (line: Line) => line.size <= 0.93 * size
  const lastUsual = lines.findLastIndex(line => !isSmall(line))
  let first = lines.findIndex((line, i) => i > lastUsual && (runsOn || footnoteMark.test(line.text)))
  if (first < 0) first = firstOfSameSize(lines)
  return first < 0 ? {text: lines, notes: []} : {text: lines.slice(0, first), notes: lines.slice(first)}
}

/** Notes as large as the text: from the first line that begins with a raised mark that stands in the text above. */
const firstOfSameSize = (lines: readonly Line[]): number => {
  const first = lines.findIndex(({text}) => raisedMark.test(text))
  const mark = raisedMark.exec(lines[first]?.text ?? '')?.[0]
  if (mark === undefined || first === 0) return -1
  // More than half of a column is no foot.
  if (first < lines.length / 2) return -1
  const above = lines.slice(0, first).some(({text}) => marksIn(text).some(found => found.mark === mark))
  const gap = (lines[first - 1]?.y ?? 0) - (lines[first]?.y ?? 0)
  return above && gap > 1.3 * (lines[first]?.size ?? 0) ? first : -1
}

/** Lines of notes, one note from each mark that follows on the one before. */
export const footnotesOf = (lines: readonly Line[]): readonly Footnote[] => {
  const notes: {mark: string | null; lines: Line[]}[] = []
  for (const line of lines) {
    const note = notes.at(-1)
    const mark = footnoteMark.exec(line.text)?.[0] ?? null
    if (note === undefined || (mark !== null && follows(mark, note.mark))) notes.push({mark, lines: [line]})
    else note.lines.push(line)
  }
  return notes
}

/** "12 March" at the beginning of a line is no note where the last one was 3. */
const follows = (mark: string, before: string | null): boolean => {
  const [number, last] = [figureOf(mark), figureOf(before ?? '')]
  if (number === null || last === null) return true
  return number === last + 1 || (raisedMark.test(mark) && number > last)
}

const figureOf = (mark: string): number | null => {
  const digits = mark.replaceAll(/[⁰¹²³⁴-⁹]/g, digit => String(superscripts.indexOf(digit)))
  const figures = /^\d+/.exec(digits)?.[0]
  return figures === undefined ? null : Number(figures)
}

/** What a mark says, whether raised or not, so that "³" finds "3." */
export const plainMark = (mark: string): string => String(figureOf(mark) ?? mark)

/** The marks of notes that stand inside a text: raised figures, stars, and figures that touch a word. */
export const marksIn = (text: string): readonly {readonly mark: string; readonly at: number}[] =>
  [...text.matchAll(marks)].map(({0: mark, index}) => ({mark, at: index}))

const marks = /[⁰¹²³⁴-⁹]{1,3}|(?<=\S)[*†‡]+|(?<=\p{L}[.,;:!?”’»)\]]?)\d{1,3}(?![\p{L}\d]|[.,]\d)/gu
