import type {Shingles} from './shingles.js'

/** Two sentences fall into the same bucket of a band where these many smallest hashes agree. */
const rows = 3
/** Of sentences that share seven runs in ten, all but 1 in 800 meet in some bucket; of those that share one, 1 in 60 does. */
const bands = 16

/**
 * The buckets of a sentence, one a band and one for all bands together (MinHash with banding): the more runs of words
 * two sentences share, the surer they have a bucket in common, and in the last one hardly any but the same ones meet.
 * The seeds are fixed, so the same sentence always has the same buckets.
 */
export const bucketsOf = (shingles: Shingles): readonly number[] => {
  const smallest = new Uint32Array(rows * bands).fill(0xffffffff)
  for (const shingle of shingles)
    for (let at = 0; at < smallest.length; at += 1) {
      const hash = mixed(shingle ^ (seeds[at] ?? 0))
      if (hash < (smallest[at] ?? 0)) smallest[at] = hash
    }
  const inBands = Array.from({length: bands}, (_, band) =>
    bucketOf(band, smallest.subarray(band * rows, (band + 1) * rows))
  )
  return [...inBands, bucketOf(bands, smallest)]
}

// The band is part of the number: a bucket of one is none of another. With its sign it is half as large in memory.
const bucketOf = (band: number, hashes: Uint32Array): number =>
  hashes.reduce((all, hash) => mixed(all ^ hash), band + 1) | 0

/** The finishing steps of MurmurHash3: every bit of a number bears on every bit of its hash. */
const mixed = (number: number): number => {
  const first = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

// Multiples of the golden ratio lie far apart.
const seeds = Uint32Array.from({length: rows * bands}, (_, at) => mixed(Math.imul(at + 1, 0x9e3779b9)))
