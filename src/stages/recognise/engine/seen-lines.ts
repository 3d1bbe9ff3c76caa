import type {Api, Engine} from './core.js'

/** One line in the order of reading, in dots from the upper left corner of the picture. */
export type SeenLine = {
  readonly text: string
  readonly words: readonly SeenWord[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Where its letters stand, at its middle. */
  readonly baseline: number
  /** From the foot of a "p" to the head of a "d". */
  readonly height: number
  /** The lines of a column or of a piece of it share it. */
  readonly block: number
  /** The lines of a paragraph share it. */
  readonly paragraph: number
}

/** Its confidence is between 0 and 1. */
export type SeenWord = {
  readonly text: string
  readonly confidence: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What the engine sees after it has recognised; blocks and paragraphs are counted on from a number. */
export const seenLines = ({core}: Engine, api: Api, from = 0): readonly SeenLine[] => {
  const walk = api.GetIterator()
  if (core.getPointer(walk) === 0) return []
  const lines: (SeenLine & {readonly words: SeenWord[]})[] = []
  let [block, paragraph] = [from, from]
  walk.Begin()
  do {
    if (walk.IsAtBeginningOf(blockLevel)) block++
    if (walk.IsAtBeginningOf(paragraphLevel)) paragraph++
    if (walk.IsAtBeginningOf(lineLevel)) {
      const {x0: left, x1: right, y0: top, y1: bottom} = walk.getBoundingBox(lineLevel)
      const {has_baseline, y0, y1} = walk.getBaseline(lineLevel)
      const baseline = has_baseline ? (y0 + y1) / 2 : bottom
      const height = walk.getRowAttributes().row_height
      const text = walk.GetUTF8Text(lineLevel)
      lines.push({text, words: [], left, right, top, bottom, baseline, height, block, paragraph})
    }
    const {x0: left, x1: right, y0: top, y1: bottom} = walk.getBoundingBox(wordLevel)
    const confidence = walk.Confidence(wordLevel) / 100
    lines.at(-1)?.words.push({text: walk.GetUTF8Text(wordLevel), confidence, left, right, top, bottom})
  } while (walk.Next(wordLevel))
  core.destroy(walk)
  return lines
}

/** The levels of a walk. */
const [blockLevel, paragraphLevel, lineLevel, wordLevel] = [0, 1, 2, 3]
