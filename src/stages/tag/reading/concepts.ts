import type {Lexicon} from '../../../domain/pipeline/lexicon.js'
import {beginningsOf, indexOf, type Phrase} from './lexicon-index.js'
import {matchEnd} from './pattern.js'
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
  const found = {concept: new Map<string, Hit[]>(), field: new Map<string, Hit[]>()}
  const cancelled = {concept: new Map<string, Hit[]>(), field: new Map<string, Hit[]>()}
  const tryEach = (phrases: readonly Phrase[], at: number, sentence: number) => {
    for (const {concept, kind, pattern, alone} of phrases) {
      const to = alone ? at + 1 : matchEnd(pattern, words, at)
      if (to === -1) continue
      const hits = pattern.exception ? cancelled : found
      keepLongest(hits[kind], {concept, from: at, to, sentence})
    }
  }
  for (const [at, word] of words.entries()) {
    const {whole, withNext, prefixes} = beginningsOf(index, word)
    const next = words[at + 1]
    tryEach(whole, at, word.sentence)
    if (withNext !== undefined && next?.sentence === word.sentence)
      tryEach(withNext.get(next.stem) ?? [], at, word.sentence)
    tryEach(prefixes, at, word.sentence)
  }
  return {
    text,
    words,
    hits: without(found.concept, cancelled.concept),
    fields: without(found.field, cancelled.field),
    wordsForOne: lexicon.language === 'zh' ? hanCharactersForOneWord : 1
  }
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
