import {neutralText} from '../words/neutral-text.js'

/**
 * The letters, figures and symbols of a text, without spaces, hyphens and the like, and without what nobody sees; also
 * its question and exclamation marks, which change what is said. Two readings of one page that differ only in how the
 * text was laid out or joined give the same; a letter, a figure or an emoji more never does.
 */
export const plainLetters = (text: string): string => onOneLine(text).replaceAll(layout, '')

/** A text on one line, without what nobody sees and in the usual forms of its letters. */
export const onOneLine = (text: string): string =>
  neutralText(text.normalize('NFKC')).text.replaceAll(/\s+/gu, ' ').trim()

const layout = /(?![?!؟])[\p{P}\p{Z}\p{Cc}\p{Cf}]/gu
