import {never} from './plan.js'

/**
 * Which of the words that phrases wait for stand in the sentence that is being read. It is kept from one text to the
 * next, since to make it anew would take longer than to read a sentence: `sentence` counts all that were ever read.
 */
export type Meetings = {
  /** By the number of words that are waited for together, the last sentence in which one of them was met. */
  readonly last: Float64Array
  sentence: number
}

/** Of the words that are waited for, under so many numbers, none was met. */
export const meetingsOf = (numbers: number): Meetings => ({last: new Float64Array(numbers), sentence: 0})

/** A word for which phrases with these numbers wait was met in this sentence. */
export function meet({last, sentence}: Meetings, numbers: Int32Array): void {
  for (let at = 0; at < numbers.length; at += 1) last[numbers[at] ?? never] = sentence
}

/** Whether a word of a number was met in this sentence; or none is waited for. */
export const hasMet = ({last, sentence}: Meetings, number: number): boolean =>
  number === never || last[number] === sentence
