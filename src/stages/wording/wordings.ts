import type {Sentence} from './meeting.js'
import {overlapOf, type Shingles, shingler} from './shingles.js'

/** Sentences of which every two are alike, each of another statement, in the order in which they were met. */
export type Wording = {
  readonly sentences: readonly Sentence[]
  /** The least overlap of any two. */
  readonly overlap: number
}

/** From this share of common runs of words on, two sentences are alike. */
export const leastOverlap = 0.7

/**
 * Sorts sentences by wording, in time nearly linear in their number. That two are alike is always counted out and never
 * left to a hash; a sentence that its own statement has already said goes where that one stands, and counts once.
 */
export const wordingsOf = (sentences: readonly Sentence[]): readonly Wording[] => {
  const shinglesOf = shingler()
  const wordings: Growing[] = []
  const inBucket = new Map<number, Growing[]>()
  for (const sentence of sentences) {
    const shingles = shinglesOf(sentence.forms)
    const {buckets} = sentence
    const near = new Set<Growing>()
    for (const bucket of buckets) for (const wording of inBucket.get(bucket) ?? []) near.add(wording)
    const found = closest(shingles, near)
    const wording = found?.wording ?? {sentences: [], texts: [], statements: new Set(), overlap: 1}
    if (found === null) wordings.push(wording)
    for (const bucket of buckets) {
      const there = inBucket.get(bucket)
      if (there === undefined) inBucket.set(bucket, [wording])
      // Texts made of a thousand like sentences must not cost the square of them.
      else if (there.length < mostInBucket && !there.includes(wording)) there.push(wording)
    }
    add(sentence, shingles, {wording, overlap: found?.overlap ?? 1})
  }
  return wordings
}

const mostInBucket = 8

type Growing = {
  readonly sentences: Sentence[]
  /** The different texts, compared once each. */
  readonly texts: Shingles[]
  readonly statements: Set<string>
  overlap: number
}

type Found = {readonly wording: Growing; readonly overlap: number}

/** The wording whose every text is alike, the closest where there are several, the first of these. */
const closest = (shingles: Shingles, near: ReadonlySet<Growing>): Found | null => {
  let best: Found | null = null
  for (const wording of near) {
    let overlap = 1
    for (const text of wording.texts) {
      overlap = Math.min(overlap, overlapOf(shingles, text))
      if (overlap < leastOverlap) break
    }
    if (overlap >= leastOverlap && overlap > (best?.overlap ?? 0)) best = {wording, overlap}
  }
  return best
}

const add = (sentence: Sentence, shingles: Shingles, {wording, overlap}: Found): void => {
  const statement = `${sentence.placed.submission} ${sentence.parties.join(' ')}`
  if (wording.statements.has(statement)) return
  wording.statements.add(statement)
  wording.sentences.push(sentence)
  if (!wording.texts.some(text => overlapOf(text, shingles) === 1)) wording.texts.push(shingles)
  wording.overlap = Math.min(wording.overlap, overlap)
}
