import {type Chance, chanceOf} from './chance.js'
import {headings, plain, slots, telling} from './sentences.js'
import type {InventedState} from './states.js'

/** One piece of a submission, in order. */
export type ProseBlock = {readonly kind: 'heading' | 'paragraph'; readonly text: string}

/**
 * The headings and numbered paragraphs of a State's submission, without end: whoever sets them takes as many
 * as fill the pages. The same State and seed always give the same ones. Every other paragraph, about, has a
 * sentence that speaks to a norm.
 */
export function* proseOf(state: InventedState, seed: number): Generator<ProseBlock> {
  const chance = chanceOf(seed)
  for (let number = 1; ; number++) {
    if (number % 6 === 2) yield {kind: 'heading', text: chance.oneOf(headings)}
    yield {kind: 'paragraph', text: `${number}. ${paragraph(state, chance)}`}
  }
}

/** Paragraphs alone, without their numbers: what a tagger is given. */
export function passagesOf(state: InventedState, {seed, count}: {seed: number; count: number}): string[] {
  const chance = chanceOf(seed)
  return Array.from({length: count}, () => paragraph(state, chance))
}

function paragraph(state: InventedState, chance: Chance): string {
  const length = 3 + Math.floor(chance.next() * 4)
  const sentences = Array.from({length}, () => chance.oneOf(chance.next() < 0.15 ? telling : plain))
  return sentences.map(sentence => capital(filled(sentence, state, chance))).join(' ')
}

const filled = (sentence: string, {name}: InventedState, chance: Chance): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) =>
    isSlot(slot) ? chance.oneOf<string>(slots[slot]) : name
  )

const isSlot = (word: string): word is keyof typeof slots => Object.hasOwn(slots, word)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
