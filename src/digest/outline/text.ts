// What XML, UTF-8 or JSON cannot hold: controls but tab and line ends, halves of surrogate pairs, two that are no characters.
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text that every format can hold: a character that some cannot is shown by its number, `⟨U+0001⟩`. Everything else in
 * a quote stays as it is, also marks that reorder text.
 */
export const writable = (text: string): string => text.replace(unwritable, byNumber).replace(/\r\n?/g, '\n')

/**
 * A quote for paper, where nobody can look at its source: the two marks that turn letters round, so that words read as
 * others, are shown by their number. Marks that only part stretches of two directions stay.
 */
export const steady = (text: string): string => text.replace(/[\u202d\u202e]/g, byNumber)

/** A name, title or message: marks that reorder what follows them are shown by their number too, and it is one line. */
export const inOneLine = (text: string): string =>
  writable(text)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, byNumber)
    .replace(/[\n\t\u2028\u2029]+/g, ' ')

function byNumber(char: string): string {
  return `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}
