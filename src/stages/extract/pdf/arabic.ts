import type {Run} from './runs.js'

/** Runs of a right-to-left line in reading order: from the right, with figures and Latin kept from the left. */
export const orderRightToLeft = (runs: readonly Run[]): string => {
  const fromRight = runs.toSorted((a, b) => b.x + b.width - (a.x + a.width) || b.x - a.x)
  const ordered: Run[] = []
  let latin: Run[] = []
  const endLatin = () => {
    // Blanks at the edge of a Latin stretch stay where they are: outside it.
    const last = latin.findLastIndex(isLeftToRight)
    ordered.push(...latin.slice(0, last + 1).toReversed(), ...latin.slice(last + 1))
    latin = []
  }
  for (const run of fromRight) {
    const before = latin.at(-1)
    // Figures that stand far apart are of two cells.
    if (before !== undefined && before.x - run.x - run.width > cellGap * run.size) endLatin()
    if (isLeftToRight(run) || (latin.length > 0 && !isArabic(run.text))) latin.push(run)
    else {
      endLatin()
      ordered.push(run)
    }
  }
  endLatin()
  return joinRuns(ordered)
}

/** Wider than this many times its size, a gap is no blank between two words. */
const cellGap = 1.2

const isArabic = (text: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
const isLeftToRight = ({text}: Run): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u.test(text) && !isArabic(text)

const joinRuns = (runs: readonly Run[]): string => {
  let text = ''
  let before: Run | null = null
  for (const run of runs) {
    // A vowel mark drawn by itself belongs to the letter before it, and is no word of its own.
    if (loneMarks.test(run.text)) {
      text += run.text.trim()
      continue
    }
    const gap =
      before === null ? 0 : Math.max(run.x - (before.x + before.width), before.x - (run.x + run.width))
    if (gap > 0.1 * run.size && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' '
    text += run.text
    before = run
  }
  return text
}

const loneMarks = /^\s*[\u064B-\u0652\u0670]+\s*$/

/** Vowel marks back on their letters, brackets the right way round, and lam-alefs whose swap no word can have. */
export const mendArabic = (text: string): string =>
  mendBrackets(text)
    .replaceAll(/(\s+)([\u064B-\u0652\u0670]+)(?=ال)/g, '$2$1')
    // These three end a word.
    .replaceAll(/(\s+)([\u064B-\u064D]+)/g, '$2$1')
    .replaceAll(/\s+(?=[\u064B-\u0652\u0670])/g, '')
    .replaceAll(/ا([أإآ])ل/g, 'ال$1')
    .replaceAll(/(?<!\p{L})ا([\u064B-\u0652]?)ال/gu, 'ال$1ا')
    .replaceAll(/\s+([،؛؟.:])/g, '$1')

/**
 * Brackets that open and close. Some files say what a bracket is, some how it looks, and in a line from the right
 * that is the other way round; what stands before and behind it tells which it is.
 */
const mendBrackets = (text: string): string =>
  text.replaceAll(brackets, (bracket, at: number) => {
    const before =
      text
        .slice(0, at)
        .replace(/[([{«‹)\]}»›]+$/u, '')
        .at(-1) ?? ' '
    const after = text.slice(at + 1).replace(/^[([{«‹)\]}»›]+/u, '')[0] ?? ' '
    const [isAfterBlank, isBeforeBlank] = [/\s/u.test(before), /[\s.,:;،؛؟]/u.test(after)]
    if (isAfterBlank === isBeforeBlank) return bracket
    const pair = pairs.find(both => both.includes(bracket)) ?? bracket
    return (isAfterBlank ? pair[0] : pair[1]) ?? bracket
  })

const brackets = /[()[\]{}«»‹›]/gu
const pairs = ['()', '[]', '{}', '«»', '‹›']
