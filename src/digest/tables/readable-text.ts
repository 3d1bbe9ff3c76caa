/**
 * Whether a spreadsheet program that is given a text without its type could take it for a formula: it begins with one of
 * `= + - @`, their wide forms, a tab or the end of a line, whatever apostrophes stand before that.
 */
export const isLikeFormula = (text: string): boolean => /^'*[=+\-@＝＋－＠\t\r\n]/.test(text)

// All that XML 1.0 cannot hold: controls but tab and the ends of lines, halves of a pair, and the two non-characters.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text with every character that XML cannot hold shown by its number: `⟨U+0007⟩`. All others stay as they are. */
export const withForbiddenShown = (text: string): string => text.replace(forbidden, shown)

const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text with every half of a pair shown by its number, since UTF-8 cannot hold one. All else stays as it is. */
export const withHalvesShown = (text: string): string => text.replace(halves, shown)

const shown = (char: string): string =>
  `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`
