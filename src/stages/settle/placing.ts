import type {Correction, Verdict} from '../../domain/correction.js'
import type {Passage} from '../../domain/passage.js'
import {onOneLine, plainLetters} from './plain-letters.js'

/** Where corrections found their passages, by passage id, and those that found none; each in their order. */
export type Placement = {
  readonly placed: ReadonlyMap<string, readonly Correction[]>
  readonly adrift: readonly Correction[]
}

/** The part of a passage that a correction is held against. */
type Place = Pick<Passage, 'id' | 'text'>

/**
 * Finds the passage of each correction: the one of its id, else the one whose text is its quote, else the one that has
 * the same letters, else the one that was cut larger or smaller by whole sentences. Where two could be meant it is adrift: a person's
 * word is never moved by a guess, nor to words that she has not read.
 */
export function placeCorrections(passages: readonly Place[], corrections: readonly Correction[]): Placement {
  const placed = new Map<string, Correction[]>()
  const adrift: Correction[] = []
  const find = finder(passages)
  for (const correction of corrections) {
    const passage = find(correction)
    if (passage) placed.set(passage.id, [...(placed.get(passage.id) ?? []), correction])
    else adrift.push(correction)
  }
  return {placed, adrift}
}

function finder(passages: readonly Place[]): (correction: Correction) => Place | undefined {
  const byId = new Map(passages.map(passage => [passage.id, passage]))
  let read: readonly {readonly passage: Place; readonly letters: string; readonly line: string}[] | undefined
  return ({passage: id, quote, verdict}) => {
    const same = byId.get(id)
    if (same) return same
    const equal = passages.filter(({text}) => text === quote)
    if (equal.length > 0) return only(equal)
    read ??= passages.map(passage => ({
      passage,
      letters: plainLetters(passage.text),
      line: onOneLine(passage.text)
    }))
    const letters = plainLetters(quote)
    if (letters === '') return undefined
    const alike = read.filter(each => each.letters === letters)
    const line = onOneLine(quote)
    const found =
      alike.length > 0
        ? alike
        : read.filter(each => isSameRecut(line, each.line) && reaches(verdict, line, each.line))
    return only(found.map(({passage}) => passage))
  }
}

// Two places for one word would be a guess.
const only = (places: readonly Place[]): Place | undefined => (places.length === 1 ? places[0] : undefined)

/** A passage cut larger holds the whole quote; one cut smaller must be most of it, or any scrap would do. */
const MOST = 0.6

const isSameRecut = (quote: string, text: string): boolean =>
  holdsWhole(text, quote) || (text.length >= MOST * quote.length && holdsWhole(quote, text))

/** That there is nothing in some sentences says nothing of those that a passage cut larger has besides. */
const reaches = (verdict: Verdict, quote: string, text: string): boolean =>
  verdict !== 'no-code' || text.length <= quote.length

/** Whether sentences stand in a larger text as they are: a “not” before the first of them would make it another. */
function holdsWhole(larger: string, sentences: string): boolean {
  const at = larger.indexOf(sentences)
  if (at < 0 || sentences === '') return false
  const before = larger.slice(0, at).trimEnd()
  const after = larger.slice(at + sentences.length).trimStart()
  return (before === '' || endOfSentence.test(before)) && (after === '' || endOfSentence.test(sentences))
}

const endOfSentence = /[.!?…:;。！？：；؟؛]["'”’»」』)\]]*$/u
