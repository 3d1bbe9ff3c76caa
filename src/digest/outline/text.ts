// What XML, UTF-8 or JSON cannot hold: controls but tab and line ends, halves of surrogate pairs, two that are no
// characters. And the two marks that turn letters round, with which words read as others.
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text that every format can hold: a character that some cannot, or that makes words read as others, is shown by its
 * number, `⟨U+0001⟩`. Everything else in a quote stays as it is, also the marks that part runs of letters.
 */
export const writable = (text: string): string => text.replace(unwritable, byNumber).replace(/\r\n?/g, '\n')

/** A name, title or message: marks that reorder what follows them are shown by their number too, and it is one line. */
export const inOneLine = (text: string): string =>
  writable(text)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, byNumber)
    .replace(/[\n\t\u2028\u2029]+/g, ' ')

function byNumber(char: string): string {
  return `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}
