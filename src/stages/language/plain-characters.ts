/** How many of a text's characters are plain (ASCII), by their kind, and what all others are. */
export type PlainCharacters = {
  readonly letters: number
  readonly figures: number
  /** As `\s` has them. */
  readonly blanks: number
  /** All controls but blanks. */
  readonly controls: number
  /** All the rest. */
  readonly signs: number
  /** The others as they stand, with a blank for all plain ones between two of them. */
  readonly others: string
}

/**
 * Count the plain characters of a text in one pass: what a character is among all of Unicode takes far longer to
 * tell, and so is only asked of `others`. Of these no two halves of a character come together that were apart.
 */
export const plainCharacters = (text: string): PlainCharacters => {
  let [letters, figures, blanks, controls, signs] = [0, 0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > lastPlain) continue
    const small = code | 0x20
    if (small >= 0x61 && small <= 0x7a) letters++
    else if (code === 0x20 || (code >= 9 && code <= 13)) blanks++
    else if (code >= 0x30 && code <= 0x39) figures++
    else if (code < 0x20 || code === lastPlain) controls++
    else signs++
  }
  const plain = letters + figures + blanks + controls + signs
  const others = plain === text.length ? '' : text.replaceAll(/\p{ASCII}{1,1000}/gu, ' ')
  return {letters, figures, blanks, controls, signs, others}
}

const lastPlain = 0x7f
