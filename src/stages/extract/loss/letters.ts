/** How many letters of what is written stand in none of the texts; letters are compared by kind and number. */
export const lettersMissing = (written: readonly string[], texts: readonly string[]): number => {
  const found = letterCounts(texts)
  let missing = 0
  for (const [letter, count] of letterCounts(written))
    missing += Math.max(0, count - (found.get(letter) ?? 0))
  return missing
}

/** How many letters texts hold. */
export const letterCount = (texts: readonly string[]): number =>
  [...letterCounts(texts).values()].reduce((sum, count) => sum + count, 0)

/** Each character is counted first, so that whether it is a letter is asked but once. */
const letterCounts = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return new Map([...counts].filter(([character]) => /\p{L}/u.test(character)))
}
