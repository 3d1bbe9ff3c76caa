import type {SeenLine} from './seen-lines.js'

/**
 * Lines in Chinese with their signs as they were printed. The engine gives signs of full width by their Latin likes,
 * takes the gap beside a figure for a space, and reads the point behind a printed number as a comma or a full stop.
 * Lines of other letters stay as they are; so do wide gaps, which it gives as more than one space.
 */
export const withChineseSigns = (lines: readonly SeenLine[]): readonly SeenLine[] => {
  const numbers = printedNumbers(lines)
  return lines.map(line => {
    if (!isChinese(line.text)) return line
    const {mended, length} = numbers.get(line) ?? {mended: '', length: 0}
    return {...line, text: `${mended}${fullWidth(line.text.slice(length))}`}
  })
}

/** More Chinese characters than other letters. */
const isChinese = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0) > letters
}

const fullWidthOf: Readonly<Record<string, string>> = {',': '，', ';': '；', ':': '：', '!': '！', '?': '？'}

/** Where Chinese stands before a sign or within brackets, these are Chinese, and no gap beside them is a space. */
const fullWidth = (text: string): string =>
  text
    .replaceAll(/[(（] ?([^()（）]*\p{Script=Han}[^()（）]*?) ?[)）]/gu, '（$1）')
    .replaceAll(/(?<=[\p{Script=Han}）》」』”]) ?([,;:!?])/gu, (_, sign: string) => fullWidthOf[sign] ?? sign)
    .replaceAll(/(?<=[，。；：！？、）》」』”]) (?! )/gu, '')
    .replaceAll(/(?<! ) (?=[，。；：！？、（《「『“])/gu, '')
    .replaceAll(/(?<=\p{Script=Han}) (?=[\p{Nd}\p{Script=Latin}])/gu, '')
    // A number that begins a line may be that of its paragraph.
    .replaceAll(/(?<=[\p{Nd}\p{Script=Latin}%]) (?=\p{Script=Han})/gu, (gap, at: number) =>
      /^\s*\p{Nd}+$/u.test(text.slice(0, at)) ? gap : ''
    )

/** How a line's printed number should read, and how much of the line it takes. */
type Mended = {readonly mended: string; readonly length: number}
type Candidate = {
  readonly line: SeenLine
  readonly number: number
  readonly mark: string
  readonly length: number
}

/** A number that begins a line, with what is read of the mark behind it. */
const numbered = /^(\d{1,3})( ?[.．,，。、:：]{1,3} ?| )(?=[\p{Script=Han}\p{Nd}“《「（])/u
/** Marks that are printed behind a number; there are no others but brackets, which are read well. */
const marks = ['.', '．', '、']

/** Numbers whose mark was lost or misread, in lines beside whose number there is the next or the one before. */
const printedNumbers = (lines: readonly SeenLine[]): ReadonlyMap<SeenLine, Mended> => {
  const candidates = lines.flatMap((line): readonly Candidate[] => {
    const [whole = '', number = '', mark = ''] = numbered.exec(line.text) ?? []
    return whole === '' ? [] : [{line, number: Number(number), mark: mark.trim(), length: whole.length}]
  })
  const all = new Set(candidates.map(({number}) => number))
  const marked = new Set(candidates.flatMap(({number, mark}) => (mark === '' ? [] : [number])))
  const counted = marks.map(mark => candidates.filter(one => one.mark === mark).length)
  const usual = marks[counted.indexOf(Math.max(...counted))] ?? '.'
  return new Map(
    candidates
      .filter(({mark}) => !marks.includes(mark))
      .filter(({number, mark}) => {
        // A number without a mark may have none.
        const beside = mark === '' ? marked : all
        return beside.has(number - 1) || beside.has(number + 1)
      })
      .map(({line, number, length}) => [
        line,
        {mended: `${number}${usual}${usual === '.' ? ' ' : ''}`, length}
      ])
  )
}
