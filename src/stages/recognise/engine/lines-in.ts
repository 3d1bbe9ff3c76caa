import type {Picture} from '../../extract/pdf/pdfium/picture.js'
import {type Api, codeIn, type Engine, ended, engineWith, guarded, show, started} from './core.js'
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
    const codes = files.map(codeIn).join('+')
    const api = readerOf(engine, codes)
    const {picture, aside, above} = layLevel(engine, api, turnedBack(given, turn))
    if (arabicScript.test(codes) && !hasColumns(inkGrid(picture))) {
      show(engine, api, picture)
      api.SetVariable('tessedit_pageseg_mode', blockLayout)
    }
    api.Recognize(null)
    const seen = seenLines(engine, api)
    const lines = arabicScript.test(codes) ? seen.map(line => withWholeNumber(engine, api, line)) : seen
    const all = withMissed(engine, api, {lines, areas: missedInk(picture, lines)})
    // What it has learnt of this page's words must not colour the next.
    api.ClearAdaptiveClassifier()
    return all.map(line => moved(line, {aside, above}))
  })
}

/** The engine that knows words. */
const wordsMode = 1
/** It looks for columns, tables and pictures on a page; or takes what it is given for one block. */
const [pageLayout, blockLayout] = ['3', '6']

/** Its vowel signs bind lines together where columns are looked for; then whole lines are left out. */
const arabicScript = /^(?:ara|fas|pus|urd)/

const readerOf = (engine: Engine, languages: string): Api => {
  if (engine.reader?.languages === languages) return engine.reader.api
  if (engine.reader !== null) ended(engine, engine.reader.api)
  engine.reader = null
  const api = started(engine, languages, wordsMode)
  // Else it sees spaces between Chinese characters that nobody printed.
  if (/^(?:chi|jpn)/.test(languages)) api.SetVariable('preserve_interword_spaces', '1')
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
  {lines, areas}: {readonly lines: readonly SeenLine[]; readonly areas: readonly Area[]}
): readonly SeenLine[] => {
  api.SetVariable('tessedit_pageseg_mode', blockLayout)
  let all = lines
  for (const {left, top, width, height} of areas) {
    api.SetRectangle(left, top, width, height)
    api.Recognize(null)
    const from = Math.max(0, ...all.map(({block, paragraph}) => Math.max(block, paragraph)))
    all = seenLines(engine, api, from).filter(isOfWords).reduce(withLine, all)
  }
  return all
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
