import {wordsOf} from '../../../domain/span.js'
import type {Reading} from '../reading/concepts.js'

/** Words of a text as they stand in it. */
export const written = (
  {from, to}: {readonly from: number; readonly to: number},
  {text, words}: Reading
): string => wordsOf(text, {start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0})
