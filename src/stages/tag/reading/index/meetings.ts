/**
 * Which phrases have met a word for which they wait in the sentence that is being read. It is kept from one text to the
 * next, since to make it anew would take longer than to read a sentence: `sentence` counts all that were ever read.
 */
export type Meetings = {
  /** For each phrase that waits, the last sentence in which it met one. */
  readonly last: Float64Array
  sentence: number
}

/** Of so many phrases that wait, none has met a word. */
export const meetingsOf = (phrases: number): Meetings => ({last: new Float64Array(phrases), sentence: 0})

/** The number of a phrase that waits for no word. */
export const never = -1

/** These phrases have met a word in this sentence. */
export function meet({last, sentence}: Meetings, phrases: Int32Array): void {
  for (let at = 0; at < phrases.length; at += 1) last[phrases[at] ?? never] = sentence
}

/** Whether a phrase has met a word in this sentence, or waits for none. */
export const hasMet = ({last, sentence}: Meetings, phrase: number): boolean =>
  phrase === never || last[phrase] === sentence
