import type {Lexicon} from '../../../domain/pipeline/lexicon.js'
import {indexOf, type Known, knownOf, nothing} from './index/lexicon-index.js'
import {hasMet, type Meetings, meet} from './index/meetings.js'
import type {Phrase, Phrases} from './index/phrase.js'
import {never} from './index/plan.js'
import {matchEnd} from './match.js'
import {tokenise, type Word} from './tokenise.js'

/** A concept found in a text, from one word up to another, exclusive; always within one sentence. */
export type Hit = {
  readonly concept: string
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/** A text with its words and the concepts found in it, in order of position. */
export type Reading = {
  readonly text: string
  readonly words: readonly Word[]
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  /** The broad fields of meaning found in it, for the model alone. */
  readonly fields: ReadonlyMap<string, readonly Hit[]>
  /** How many of its words say what one English word says; the limits of rules are counted in English words. */
  readonly wordsForOne: number
}

/** Read a text by a lexicon: its words, and every concept that its words carry. */
export function readConcepts(text: string, lexicon: Lexicon): Reading {
  const words = tokenise(text, lexicon.language)
  const index = indexOf(lexicon)
  const read: Read = {
    words,
    known: words.map(word => knownOf(index, word)),
    meetings: index.meetings,
    found: {concept: new Map(), field: new Map()},
    cancelled: {concept: new Map(), field: new Map()}
  }
  for (let first = 0; first < words.length; ) first = readSentence(first, read)
  return {
    text,
    words,
    hits: without(read.found.concept, read.cancelled.concept),
    fields: without(read.found.field, read.cancelled.field),
    wordsForOne: lexicon.language === 'zh' ? hanCharactersForOneWord : 1
  }
}

type Kept = Readonly<Record<Phrase['kind'], Map<string, Hit[]>>>

type Read = {
  readonly words: readonly Word[]
  readonly known: readonly Known[]
  readonly meetings: Meetings
  readonly found: Kept
  readonly cancelled: Kept
}

/** Finds every phrase of the sentence that begins with a word, and gives the place of the next sentence. */
function readSentence(first: number, read: Read): number {
  const {words, known, meetings} = read
  const sentence = words[first]?.sentence
  let end = first
  meetings.sentence += 1
  for (; end < words.length && words[end]?.sentence === sentence; end += 1)
    meet(meetings, (known[end] ?? nothing).waiting)
  for (let at = first; at < end; at += 1) {
    const {alone, withNext, prefixes} = known[at] ?? nothing
    tryEach(alone, at, read)
    const both = at + 1 < end ? withNext?.get(words[at + 1]?.stem ?? '') : undefined
    if (both !== undefined) tryEach(both, at, read)
    tryEach(prefixes, at, read)
  }
  return end
}

function tryEach({all, waits}: Phrases, at: number, read: Read): void {
  for (let each = 0; each < waits.length; each += 1) {
    const phrase = all[each]
    if (phrase !== undefined && hasMet(read.meetings, waits[each] ?? never)) tryPhrase(phrase, at, read)
  }
}

function tryPhrase(
  {concept, kind, exception, pattern, alone}: Phrase,
  from: number,
  {words, found, cancelled}: Read
): void {
  const to = alone ? from + 1 : matchEnd(pattern(), words, from)
  if (to === -1) return
  const hits = exception ? cancelled : found
  keepLongest(kind === 'concept' ? hits.concept : hits.field, {
    concept,
    from,
    to,
    sentence: words[from]?.sentence ?? 0
  })
}

type Found = Map<string, readonly Hit[]>

function without(found: Found, cancelled: Found): Found {
  for (const [concept, exceptions] of cancelled) {
    const kept = (found.get(concept) ?? []).filter(hit => !exceptions.some(other => overlap(hit, other)))
    if (kept.length === 0) found.delete(concept)
    else found.set(concept, kept)
  }
  return found
}

// Measured on the labels of the taxonomies and questions, which are written in both languages.
const hanCharactersForOneWord = 1.9

// Words are visited in order, so a hit that begins at the same word is the last one kept.
function keepLongest(hits: Map<string, Hit[]>, hit: Hit): void {
  const list = hits.get(hit.concept)
  const last = list?.at(-1)
  if (list === undefined) hits.set(hit.concept, [hit])
  else if (last?.from !== hit.from) list.push(hit)
  else if (last.to < hit.to) list[list.length - 1] = hit
}

const overlap = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to
