/** Two sentences fall into the same bucket of a band where these many smallest hashes agree. */
const rows = 3
/** Of sentences that share seven runs in ten, all but 1 in 800 meet in some bucket; of those that share one, 1 in 60 does. */
const bands = 16

/** How many buckets a sentence has: one a band, and one for all bands together. */
export const bucketCount = bands + 1

/**
 * The buckets of a sentence (MinHash with banding) over its runs of two words: the more of these two sentences share, the
 * surer they have a bucket in common, and in the last one hardly any but the same ones meet. They depend on its words
 * alone, so the same sentence has the same buckets whatever it is laid beside.
 */
export const bucketsOf = (words: readonly string[]): readonly number[] => {
  const smallest = new Uint32Array(rows * bands).fill(0xffffffff)
  let before: number | null = null
  for (const word of words) {
    const here = hashOf(word)
    if (before !== null) {
      const run = mixed(Math.imul(before, 31) + here)
      for (let at = 0; at < smallest.length; at += 1) {
        const hash = mixed(run ^ (seeds[at] ?? 0))
        if (hash < (smallest[at] ?? 0)) smallest[at] = hash
      }
    }
    before = here
  }
  const inBands = Array.from({length: bands}, (_, band) =>
    bucketOf(band, smallest.subarray(band * rows, (band + 1) * rows))
  )
  return [...inBands, bucketOf(bands, smallest)]
}

// The band is part of the number: a bucket of one is none of another. With its sign it is half as large in memory.
const bucketOf = (band: number, hashes: Uint32Array): number =>
  hashes.reduce((all, hash) => mixed(all ^ hash), band + 1) | 0

/** FNV-1a over UTF-16 units. */
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** The finishing steps of MurmurHash3: every bit of a number bears on every bit of its hash. */
const mixed = (number: number): number => {
  const first = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

// Multiples of the golden ratio lie far apart.
const seeds = Uint32Array.from({length: rows * bands}, (_, at) => mixed(Math.imul(at + 1, 0x9e3779b9)))
