const longestHeading = 200
const longestSentenceHeading = 60

/**
 * False for prose that is only set like a heading: it is long, or it is a whole sentence. Prose must become a
 * passage, because what stands in a heading is never tagged.
 */
export const readsAsHeading = (text: string): boolean => {
  const words = text.trim()
  if (words.length > longestHeading) return false
  if (/[。！？][”’」』）]*$/u.test(words)) return false
  return !(words.length > longestSentenceHeading && /[.!?؟۔][”’»")]*$/u.test(words))
}
