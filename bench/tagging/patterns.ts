import type {Lexicon} from '../../src/domain/pipeline/lexicon.js'
import {readConcepts} from '../../src/stages/tag/reading/concepts.js'
import {matchEnd} from '../../src/stages/tag/reading/match.js'
import {parsePattern} from '../../src/stages/tag/reading/pattern.js'
import {tokenise} from '../../src/stages/tag/reading/tokenise.js'
import {inParts, leastOfParts, leastSeconds} from './rate.js'

/** How many times as long as with 300 phrases reading takes with 3,000, both drawn evenly from those of a lexicon. */
export function growth(lexicon: Lexicon, texts: readonly string[]): number {
  const [few, many] = [300, 3000].map(count => {
    const some = drawn(lexicon, count)
    return leastOfParts(
      inParts(texts, 50, text => readConcepts(text, some)),
      30
    )
  })
  return (many ?? 0) / (few ?? 1)
}

function drawn(lexicon: Lexicon, count: number): Lexicon {
  const all = Object.entries({...lexicon.concepts, ...lexicon.fields}).flatMap(([name, phrases]) =>
    phrases.map(phrase => ({name, phrase}))
  )
  const step = all.length / Math.min(count, all.length)
  const some = Array.from({length: Math.min(count, all.length)}, (_, at) => all[Math.floor(at * step)])
  const concepts: Record<string, string[]> = {}
  for (const each of some)
    if (each !== undefined) concepts[each.name] = [...(concepts[each.name] ?? []), each.phrase]
  return {...lexicon, concepts, fields: {}}
}

/** The phrase that takes longest on 100 KB of its own words but the last, in one sentence, and how long. */
export function slowestPhrase(lexicon: Lexicon): {readonly phrase: string; readonly seconds: number} {
  const phrases = [...Object.values(lexicon.concepts), ...Object.values(lexicon.fields)].flat()
  return phrases
    .filter(phrase => /[~_]/.test(phrase))
    .map(phrase => ({phrase, seconds: secondsOn(phrase, lexicon)}))
    .reduce((slowest, each) => (each.seconds > slowest.seconds ? each : slowest), {phrase: '', seconds: 0})
}

const size = 100_000

function secondsOn(phrase: string, {language}: Lexicon): number {
  const head = phrase
    .replace(/^!/, '')
    .split(/\s+/)
    .slice(0, -1)
    .filter(part => !/^[~_]/.test(part))
    .map(part => (part.split('/')[0] ?? '').replace(/^=|\*$/g, '').replaceAll('-', ' '))
    .join(' ')
  const words = tokenise(`${head} `.repeat(Math.ceil(size / (head.length + 1))), language)
  const pattern = parsePattern(phrase, language)
  return leastSeconds(() => {
    for (let at = 0; at < words.length; at += 1) matchEnd(pattern, words, at)
  }, 2)
}
