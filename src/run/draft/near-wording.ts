import type {Draft, NearWording} from '../../digest/draft/draft.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {PlacedWords} from '../../domain/position.js'
import {tokenise} from '../../stages/tag/reading/tokenise.js'
import {overlapOf, type Shingles, shingler} from '../../stages/wording/shingles.js'
import {leastOverlap} from '../../stages/wording/wordings.js'
import {listedLanguage} from '../../stages/words/word-lists.js'
import {sentenceSpans} from './sentences.js'

/**
 * The draft with the sentences of the digest's quotes that have the same words, or nearly so: of each party the closest,
 * in the order of the parties. How much two have in common is counted out, as for shared wording.
 */
export function withNearWording(draft: Draft, digest: Digest): Draft {
  const shinglesOf = shingler()
  const known = quotedSentences(digest, shinglesOf)
  const holding = new Map<number, number[]>()
  for (const [at, {shingles}] of known.entries())
    for (const shingle of shingles) {
      const there = holding.get(shingle)
      if (there === undefined) holding.set(shingle, [at])
      else there.push(at)
    }
  const alike = (text: string, language: string): readonly NearWording[] => {
    const words = formsOf(text, language)
    if (!isLongEnough(words)) return []
    const shingles = shinglesOf(words)
    const candidates = new Set([...shingles].flatMap(shingle => holding.get(shingle) ?? []))
    const found = [...candidates].flatMap(at => {
      const other = known[at]
      const overlap = other === undefined ? 0 : overlapOf(shingles, other.shingles)
      return other === undefined || overlap < leastOverlap ? [] : [{...other, overlap}]
    })
    return digest.parties.flatMap(({id}) => {
      const [closest] = found.filter(({party}) => party === id).toSorted((a, b) => b.overlap - a.overlap)
      return closest === undefined
        ? []
        : [{party: id, overlap: Math.floor(closest.overlap * 100) / 100, quote: closest.quote}]
    })
  }
  return {
    ...draft,
    sentences: draft.sentences.map(sentence => ({
      ...sentence,
      alike: alike(sentence.text, sentence.language)
    }))
  }
}

type QuotedSentence = {readonly party: string; readonly quote: PlacedWords; readonly shingles: Shingles}

function quotedSentences(
  {cells, answers, sharedWording}: Digest,
  shinglesOf: (words: readonly string[]) => Shingles
): readonly QuotedSentence[] {
  const quotes = [
    ...[...cells, ...answers].flatMap(({party, quotes}) =>
      quotes.map(quote => ({party, quote: placedWords(quote)}))
    ),
    ...sharedWording.flatMap(({quotes}) =>
      quotes.map(({party, ...quote}) => ({party, quote: placedWords(quote)}))
    )
  ]
  // A passage that carries several codes is quoted for each.
  const once = new Map(
    quotes.map(each => [`${each.party} ${each.quote.submission} ${each.quote.start} ${each.quote.end}`, each])
  )
  return [...once.values()].flatMap(({party, quote}) =>
    sentenceSpans(quote.text).flatMap(({start, end}) => {
      const words = formsOf(quote.text.slice(start, end), quote.language)
      return isLongEnough(words) ? [{party, quote, shingles: shinglesOf(words)}] : []
    })
  )
}

/** The words alone: how they speak to a code has nothing to do with how they are put. */
const placedWords = ({
  submission,
  passage,
  start,
  end,
  text,
  page,
  number,
  ordinal,
  speaker,
  language,
  recognised
}: PlacedWords): PlacedWords => ({
  submission,
  passage,
  start,
  end,
  text,
  page,
  number,
  ordinal,
  speaker,
  language,
  recognised
})

// Papers number the same sentence differently.
const formsOf = (text: string, language: string): readonly string[] =>
  tokenise(text.replace(/^\s*\(?[\p{Nd}\p{L}]{1,3}[.)]\s+/u, ''), listedLanguage(language) ?? 'en').map(
    ({form}) => form
  )

/** What is shorter is said by everybody; a Han character is half a word of other languages. */
const fewest = {words: 8, hanCharacters: 15}

const isLongEnough = (forms: readonly string[]): boolean => {
  const han = forms.filter(form => /^\p{Script=Han}$/u.test(form)).length
  return forms.length >= (2 * han > forms.length ? fewest.hanCharacters : fewest.words)
}
