import {placesIn} from './alignment.js'
import type {SaidBlock} from './body.js'
import type {Found} from './found.js'
import {wordsOf} from './words.js'

/**
 * `boundaries`: the places where one block ends and the next begins. `kinds`: of the blocks that were cut right,
 * how many are of the right kind, with the right printed number and, of headings, the right level.
 */
export type Paragraphs = {
  readonly boundaries: Found
  readonly kinds: {readonly right: number; readonly of: number}
}

/**
 * How rightly a body is cut. The words of both are aligned by the shortest edit; a boundary is right where the other
 * has one between the same two words, or, where the words beside it were misread, anywhere among what stands for
 * them. No boundary is right twice.
 */
export const paragraphsOf = (read: readonly SaidBlock[], wanted: readonly SaidBlock[]): Paragraphs => {
  const [found, true_] = [cutOf(read), cutOf(wanted)]
  const places = placesIn(found.words, true_.words)
  const partner = new Map<number, number>()
  let next = 0
  for (const [index, end] of true_.ends.entries()) {
    const {low, high} = places[end] ?? {low: -1, high: -1}
    while ((found.ends[next] ?? Infinity) < low) next++
    if ((found.ends[next] ?? Infinity) <= high) partner.set(index, next++)
  }
  // The beginning and the end of a body are no finding.
  const inner = Math.max(true_.ends.length - 1, 0)
  const right = [...partner].filter(([index, at]) => index < inner && at < found.ends.length - 1).length
  const cutRight = true_.blocks.flatMap((block, index) => {
    const end = partner.get(index)
    const before = index === 0 ? -1 : partner.get(index - 1)
    const own = end === undefined || before !== end - 1 ? undefined : found.blocks[end]
    return own === undefined || block.kind === undefined ? [] : {block, own}
  })
  return {
    boundaries: {right, found: Math.max(found.ends.length - 1, 0), wanted: inner},
    kinds: {
      right: cutRight.filter(({block, own}) => isSameKind(block, own)).length,
      of: cutRight.length
    }
  }
}

/** The words of all blocks that have any, and where each block ends among them. */
const cutOf = (said: readonly SaidBlock[]) => {
  const blocks = said.filter(({text}) => wordsOf(text).length > 0)
  const words = blocks.flatMap(({text}) => wordsOf(text))
  let end = 0
  const ends = blocks.map(({text}) => {
    end += wordsOf(text).length
    return end
  })
  return {blocks, words, ends}
}

const isSameKind = (one: SaidBlock, other: SaidBlock): boolean =>
  one.kind === other.kind &&
  // Whether "II." is the number of a heading or its first word is a matter of taste.
  (one.kind === 'heading' ? one.level === other.level : one.number === other.number)
