/** A text, or where it is long seven parts taken evenly from it, by which it is judged in little time. */
export const samplesOf = (text: string, length = 1_500): readonly string[] => {
  if (text.length <= length * count) return [text]
  const step = Math.floor((text.length - length) / (count - 1))
  return Array.from({length: count}, (_, i) => text.slice(i * step, i * step + length))
}

const count = 7
