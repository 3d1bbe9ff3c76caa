import type {Picture} from '../../extract/pdf/pdfium/picture.js'
import {confidenceOf} from '../lines.js'
import {withSquareHeights} from './chinese-heights.js'
import {withChineseSigns} from './chinese-signs.js'
import {type Api, codesIn, type Engine, ended, engineWith, guarded, show, started} from './core.js'
import {withWholeNumber} from './first-figures.js'
import {hasColumns, inkGrid} from './ink-grid.js'
import {type Area, missedInk} from './missed-ink.js'
import {withLine} from './reading-order.js'
import {type SeenLine, seenLines} from './seen-lines.js'
import {levelled, type Turn, turnedBack} from './upright.js'

/**
 * The lines of a picture in the order of reading, read with the data in some files, after it was brought upright and
 * freed of a slight tilt. The same picture always gives the same lines, whatever was read before it.
 */
export const linesIn = async (
  given: Picture,
  {files, turn}: {readonly files: readonly string[]; readonly turn: Turn}
): Promise<readonly SeenLine[]> => {
  const engine = await engineWith(files)
  return guarded(given, () => {
    const codes = codesIn(files)
    const api = readerOf(engine, codes)
    const {picture, aside, above} = layLevel(engine, api, turnedBack(given, turn))
    if (arabicScript.test(codes) && !hasColumns(inkGrid(picture))) {
      show(engine, api, picture)
      api.SetVariable('tessedit_pageseg_mode', blockLayout)
    }
    api.Recognize(null)
    const seen = seenLines(engine, api)
    const lines = arabicScript.test(codes) ? seen.map(line => withWholeNumber(engine, api, line)) : seen
    const missed = withMissed(engine, api, {lines, areas: missedInk(picture, lines), layout: blockLayout})
    const all = withAnother(engine, api, {lines: missed, picture})
    // What it has learnt of this page's words must not colour the next.
    api.ClearAdaptiveClassifier()
    const whole = /^chi/.test(codes) ? withSquareHeights(withChineseSigns(all)) : all
    return whole.map(line => moved(line, {aside, above}))
  })
}

/** The engine that knows words. */
const wordsMode = 1
/** It looks for columns, tables and pictures on a page; or takes what it is given for one block, or for one line. */
const [pageLayout, blockLayout, lineLayout] = ['3', '6', '7']

/** Its vowel signs bind lines together where columns are looked for; then whole lines are left out. */
const arabicScript = /^(?:ara|fas|pus|urd)/

/** Written without spaces between words. */
const spacesTold = /^(?:chi|jpn)/

const readerOf = (engine: Engine, languages: string): Api => {
  if (engine.reader?.languages === languages) return engine.reader.api
  if (engine.reader !== null) ended(engine, engine.reader.api)
  engine.reader = null
  const api = started(engine, languages, wordsMode)
  // Else it sees spaces between Chinese characters that nobody printed.
  if (spacesTold.test(languages)) api.SetVariable('preserve_interword_spaces', '1')
  engine.reader = {languages, api}
  return api
}

/** Of text that is more aslant than a third of a degree, letters are lost. */
const leastTilt = 0.005

/** A picture as it lies before the engine, and how far its upper left corner was moved. */
type Laid = {readonly picture: Picture; readonly aside: number; readonly above: number}

const layLevel = (engine: Engine, api: Api, picture: Picture): Laid => {
  const tilt = tiltOf(engine, api, picture)
  const straight = {picture, aside: 0, above: 0}
  if (Math.abs(tilt) < leastTilt) return straight
  const level = levelled(picture, tilt)
  // A drawing may look like aslant text; where turning makes things no better, it is undone.
  if (Math.abs(tiltOf(engine, api, level.picture)) < Math.abs(tilt)) return level
  tiltOf(engine, api, picture)
  return straight
}

const tiltOf = (engine: Engine, api: Api, picture: Picture): number => {
  show(engine, api, picture)
  api.SetVariable('tessedit_pageseg_mode', pageLayout)
  api.FindLines()
  return api.GetGradient()
}

/** Below this, and of fewer letters, what is seen in ink that was left out is a drawing. */
const [leastSure, fewLetters] = [0.7, 3]

/** The lines, with those that are found in ink that none of them covers, each in its place. */
const withMissed = (
  engine: Engine,
  api: Api,
  {
    lines,
    areas,
    layout
  }: {readonly lines: readonly SeenLine[]; readonly areas: readonly Area[]; readonly layout: string}
): readonly SeenLine[] => {
  api.SetVariable('tessedit_pageseg_mode', layout)
  let all = lines
  for (const {left, top, width, height} of areas) {
    api.SetRectangle(left, top, width, height)
    api.Recognize(null)
    const from = Math.max(0, ...all.map(({block, paragraph}) => Math.max(block, paragraph)))
    all = seenLines(engine, api, from).filter(isOfWords).reduce(withLine, all)
  }
  return all
}

/**
 * The lines, with unsure ones read once more by themselves: among others, a line may be cut through or bound to its
 * neighbour. What is read then takes their place where it is sure.
 */
const withAnother = (
  engine: Engine,
  api: Api,
  {lines, picture}: {readonly lines: readonly SeenLine[]; readonly picture: Picture}
): readonly SeenLine[] => {
  const unsure = lines.filter(line => line.text.trim() !== '' && confidenceOf([line]) < leastKnown)
  if (unsure.length === 0) return lines
  const sure = lines.filter(line => !unsure.includes(line))
  const areas = missedInk(picture, sure)
  const heights = sure
    .filter(({text}) => text.trim() !== '')
    .map(({height}) => height)
    .toSorted((a, b) => a - b)
  const usualHeight = heights[Math.floor(heights.length / 2)] ?? 0
  return areas.reduce((all: readonly SeenLine[], area) => {
    const others = all.filter(line => !(unsure.includes(line) && liesIn(line, area)))
    // As high as two lines at most, it is one, with some room around it.
    const layout = area.height < 2 * usualHeight ? lineLayout : blockLayout
    const found = withMissed(engine, api, {lines: others, areas: [area], layout})
    return found.length > others.length ? found : all
  }, lines)
}

/** Of a line that is less sure, most letters are wrong. */
const leastKnown = 0.5

/** Whether the middle of a line is in an area. */
const liesIn = (line: SeenLine, {left, top, width, height}: Area): boolean => {
  const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2]
  return x > left && x < left + width && y > top && y < top + height
}

const isOfWords = ({text, words}: SeenLine): boolean =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewLetters &&
  words.every(({confidence}) => confidence >= leastSure)

const moved = (line: SeenLine, {aside, above}: Omit<Laid, 'picture'>): SeenLine => ({
  ...line,
  left: line.left - aside,
  right: line.right - aside,
  top: line.top - above,
  bottom: line.bottom - above,
  baseline: line.baseline - above
})
