/** How many letters of what is written stand in none of the texts; letters are compared by kind and number. */
export const lettersMissing = (written: readonly string[], texts: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const letter of lettersIn(texts)) left.set(letter, (left.get(letter) ?? 0) + 1)
  let missing = 0
  for (const letter of lettersIn(written)) {
    const count = left.get(letter) ?? 0
    if (count === 0) missing += 1
    else left.set(letter, count - 1)
  }
  return missing
}

/** How many letters texts hold. */
export const letterCount = (texts: readonly string[]): number => [...lettersIn(texts)].length

function* lettersIn(texts: readonly string[]): Generator<string> {
  for (const text of texts) for (const [letter] of text.matchAll(/\p{L}/gu)) yield letter
}
