// C0 and C1 controls but tab and newline, and the marks that reorder what follows them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * A name, title or message with every unseen control shown by its number, so that none can pass for another.
 * Never for quotes, which stay as they are.
 */
export const plain = (text: string): string =>
  text.replace(unseen, char => `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)

/** HTML in which marks that reorder text, and carriage returns, stand as character references: a reader of the source sees them. */
export const withVisibleMarks = (html: string): string =>
  html.replace(
    /[\r\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    char => `&#x${char.charCodeAt(0).toString(16)};`
  )

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** `lang` and `dir` for words in a language; both are left to the browser where it is not known. */
export function languageOf(tag: string): {readonly lang: string; readonly dir: 'ltr' | 'rtl' | 'auto'} {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  if (primary === '' || primary === 'und') return {lang: '', dir: 'auto'}
  return {lang: tag, dir: rightToLeft.has(primary) ? 'rtl' : 'ltr'}
}
