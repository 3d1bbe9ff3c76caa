import {z} from 'zod'

/** How far apart two parties stand on what both spoke to. */
export const Pair = z.strictObject({
  a: z.string(),
  b: z.string(),
  /** 0 where they say the same on all they both spoke to, 1 where they say the opposite. */
  distance: z.number().min(0).max(1),
  /** On how many codes and questions both took a side. */
  shared: z.int().positive()
})
export type Pair = z.infer<typeof Pair>

/**
 * Which parties stand near one another on what was said. Silence counts neither for nor against: two parties that share
 * too little have no distance. The places are a flat picture of the distances; no direction in it means anything.
 */
export const Likeness = z.strictObject({
  /** On so many codes and questions two parties must both have taken a side to have a distance. */
  leastShared: z.int().positive(),
  pairs: z.array(Pair),
  /** Those with a distance to at least one other, each at a point between 0 and 1. */
  places: z.array(
    z.strictObject({party: z.string(), x: z.number().min(0).max(1), y: z.number().min(0).max(1)})
  )
})
export type Likeness = z.infer<typeof Likeness>
