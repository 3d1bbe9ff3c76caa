import {stripVTControlCharacters} from 'node:util'

/** Text from a file or its name, fit for a terminal: no escape sequence, no control, nothing that turns its direction. */
export const plain = (text: string): string =>
  stripVTControlCharacters(text).replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
