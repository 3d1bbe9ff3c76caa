/** The words of a text, punctuation with them; Chinese, which has no spaces, character by character. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []
