/** A text, or where it is long seven parts taken evenly from it, by which it is judged in little time. */
export const samplesOf = (text: string): readonly string[] => {
  if (text.length <= sampleLength * sampleCount) return [text]
  const step = Math.floor((text.length - sampleLength) / (sampleCount - 1))
  return Array.from({length: sampleCount}, (_, i) => text.slice(i * step, i * step + sampleLength))
}

const sampleLength = 1_500
const sampleCount = 7
