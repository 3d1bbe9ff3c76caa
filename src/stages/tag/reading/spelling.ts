/** A word in lower case, compatibility forms resolved, composed, with ASCII figures. */
export const inLowerCase = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    // A font's own form of an Arabic phrase is resolved into several words.
    .replace(/\s+/g, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, figure => String(figure.charCodeAt(0) % 16))

/** An Arabic word without vowel signs, and with one letter for those that are written for one another. */
export const arabicSpelling = (word: string): string =>
  word
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ةھہ]/g, 'ه')
    .replace(/[ؤئ]/g, 'ء')

/** A Russian word without the stress that primers and names mark, and with е for ё. */
export const russianSpelling = (word: string): string =>
  word
    .replace(/[\u0300\u0301]/g, '')
    .replace(/[ёѐ]/g, 'е')
    .replace(/ѝ/g, 'и')
