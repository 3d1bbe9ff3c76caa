import type {Chain, Pattern, WordTest} from './pattern.js'
import type {Word} from './tokenise.js'

/** Where a phrase that begins at a word ends, exclusive; -1 if it is not there. Never crosses a sentence. */
export function matchEnd(
  {first, chain}: Pick<Pattern, 'first' | 'chain'>,
  words: readonly Word[],
  at: number
): number {
  let longest = -1
  for (const run of first) {
    const next = runEnd(run, words, at)
    if (next !== -1) longest = Math.max(longest, chainEnd(chain, words, next))
  }
  return longest
}

/** Where a chain of places ends, if it begins at a word, right behind one of the same sentence. */
function chainEnd(chain: Chain, words: readonly Word[], at: number): number {
  if (chain === null) return at
  const {place, behind} = chain
  const sentence = words[at - 1]?.sentence
  if (place.kind === 'gap') {
    for (let start = at + place.least; start <= at + place.most; start += 1) {
      // A gap is never the last place, so a word of the same sentence must follow.
      if (words[start]?.sentence !== sentence) return -1
      const end = chainEnd(behind, words, start)
      if (end !== -1) return end
    }
    return -1
  }
  const word = words[at]
  if (word === undefined || word.sentence !== sentence || !place.mayOpen(word)) return -1
  for (const run of place.runs) {
    const next = runEnd(run, words, at)
    if (next === -1) continue
    const end = chainEnd(behind, words, next)
    if (end !== -1) return end
  }
  return -1
}

/** Where a run of words ends that begins at one; -1 if it does not. */
function runEnd(run: readonly WordTest[], words: readonly Word[], at: number): number {
  const sentence = words[at]?.sentence
  for (let index = 0; index < run.length; index += 1) {
    const word = words[at + index]
    const test = run[index]
    if (word === undefined || test === undefined || word.sentence !== sentence) return -1
    if (!passes(word, test)) return -1
  }
  return at + run.length
}

function passes(word: Word, {by, value}: WordTest): boolean {
  if (by === 'stem') return word.stem === value
  if (by === 'form') return word.form === value
  return word.form.startsWith(value) || word.stem.startsWith(value)
}
