import fc from 'fast-check'
import {expect, it} from 'vitest'
import {Lexicon} from '../../../../../src/domain/pipeline/lexicon.js'
import {readConcepts} from '../../../../../src/stages/tag/reading/concepts.js'
import {matchEnd} from '../../../../../src/stages/tag/reading/match.js'
import {parsePattern} from '../../../../../src/stages/tag/reading/pattern.js'
import {tokenise} from '../../../../../src/stages/tag/reading/tokenise.js'

const word = fc.constantFrom('grid', 'grids', 'attack', 'harm', 'the', 'not')
const run = fc.oneof(
  word,
  word.map(each => `=${each}`),
  word.map(each => `${each.slice(0, 2)}*`),
  fc.tuple(word, word).map(both => both.join('-'))
)
const choice = fc.array(run, {minLength: 1, maxLength: 3}).map(runs => runs.join('/'))
const gap = fc.constantFrom('_', '~1', '~3')
const phrase = fc
  .tuple(choice, fc.array(fc.tuple(fc.option(gap), choice), {maxLength: 2}))
  .map(([first, rest]) => [
    first,
    ...rest.flatMap(([between, next]) => [...(between === null ? [] : [between]), next])
  ])
  .map(parts => parts.join(' '))
const text = fc
  .array(fc.oneof(word, fc.constantFrom('a', 'b', '. The')), {maxLength: 25})
  .map(words => words.join(' '))

// Phrases that wait for a word which is not there are never tried: none of them may be missed.
it('finds each phrase wherever it stands, as if every phrase were tried at every word', () => {
  fc.assert(
    fc.property(fc.array(phrase, {minLength: 1, maxLength: 6}), text, (phrases, written) => {
      const concepts = Object.fromEntries(phrases.map((each, at) => [`c${at}`, [each]]))
      const lexicon = Lexicon.parse({language: 'en', version: '1.0.0', concepts})
      const words = tokenise(written, 'en')
      const expected = phrases.map(each =>
        words.flatMap((_, from) => {
          const to = matchEnd(parsePattern(each, 'en'), words, from)
          return to === -1 ? [] : [{from, to}]
        })
      )
      const {hits} = readConcepts(written, lexicon)
      const found = phrases.map((_, at) => (hits.get(`c${at}`) ?? []).map(({from, to}) => ({from, to})))
      expect(found).toEqual(expected)
    }),
    {numRuns: 2000}
  )
})
