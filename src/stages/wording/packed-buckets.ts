import {bucketCount} from './min-hash.js'

/** Buckets as text, four bytes each with the lowest first, so that a store keeps them small and reads them fast. */
export function packed(buckets: readonly number[]): string {
  const bytes = Buffer.alloc(4 * buckets.length)
  for (const [at, bucket] of buckets.entries()) bytes.writeInt32LE(bucket, 4 * at)
  return bytes.toString('base64')
}

/** The buckets of the sentence at a place, from what `packed` made of all of them. */
export type BucketsAt = (sentence: number) => Int32Array

/** Reads what `packed` made. */
export function unpacked(text: string): BucketsAt {
  const bytes = Buffer.from(text, 'base64')
  const all = new Int32Array(bytes.length / 4)
  for (let at = 0; at < all.length; at += 1) all[at] = bytes.readInt32LE(4 * at)
  return sentence => all.subarray(sentence * bucketCount, (sentence + 1) * bucketCount)
}
