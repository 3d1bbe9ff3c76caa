import {byCodeUnit} from '../../domain/alphabetical.js'
import type {CodeQuote, Quote, QuoteMerit} from '../../domain/position.js'
import {isSure} from './evidence.js'
import {isSelfContained} from './pointing-words.js'

/**
 * The quotes that stand for a cell, at most `most`, in the order they stand in the submission but for the one that a
 * person chose, which comes first; each with what speaks for it. What a person has checked is worth most, then what takes a side, then what can be read by itself, is plain and
 * surely about the code. Where stances differ, one of each comes first, so that a mixed position never shows one side alone.
 */
export function bestQuotes(quotes: readonly CodeQuote[], most: number): CodeQuote[] {
  const byWorth = quotes
    .map(quote => ({...quote, merits: meritsOf(quote)}))
    .toSorted((a, b) => worth(b) - worth(a) || bySureness(a, b))
  const oneOfEach = byWorth
    .filter((quote, place) => byWorth.findIndex(({stance}) => stance === quote.stance) === place)
    .map((quote, place): CodeQuote => (place === 0 ? quote : {...quote, merits: asOther(quote)}))
  const stances = new Set(oneOfEach.map(isSame))
  const others = byWorth.filter(quote => !stances.has(isSame(quote)))
  return [...oneOfEach, ...others]
    .slice(0, most)
    .toSorted(inOrder(quotes))
    .toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)))
}

/** The surest quotes, at most `most`, the surest first. */
export const surestFirst = <Each extends Quote>(quotes: readonly Each[], most: number): Each[] =>
  quotes.toSorted(bySureness).slice(0, most)

/** The surest quotes, at most `most`, in the order they stand in the submission. */
export function surestQuotes<Each extends Quote>(quotes: readonly Each[], most: number): Each[] {
  const chosen = surestFirst(quotes, most)
  return quotes.filter(quote => chosen.includes(quote))
}

/** Signs of a sentence or two, in UTF-16 units; Chinese says as much in a third of them. */
const plain = {from: 40, to: 420}
const chineseShare = 1 / 3

function meritsOf(quote: CodeQuote): QuoteMerit[] {
  const {text, language, stance, confidence, checked} = quote
  const share = language.startsWith('zh') ? chineseShare : 1
  return [
    // A person's choice is the one merit that the quote itself does not show.
    ...(isChosen(quote) ? (['chosen'] as const) : []),
    ...(checked ? (['checked'] as const) : []),
    ...(stance === 'mentions' ? [] : (['takes-side'] as const)),
    ...(isSelfContained(text, language) ? (['self-contained'] as const) : []),
    ...(text.length >= plain.from * share && text.length <= plain.to * share ? (['plain'] as const) : []),
    ...(isSure(confidence) ? (['about-code'] as const) : [])
  ]
}

const isChosen = ({merits}: CodeQuote): boolean => merits.includes('chosen')

const weights: Readonly<Record<QuoteMerit, number>> = {
  chosen: 1000,
  checked: 100,
  'takes-side': 10,
  'other-side': 0,
  'self-contained': 2,
  plain: 1,
  'about-code': 2
}

const worth = ({merits}: CodeQuote): number => merits.reduce((sum, merit) => sum + weights[merit], 0)

// A mention beside a position is not another side.
const asOther = ({stance, merits}: CodeQuote): QuoteMerit[] =>
  stance === 'mentions' ? merits : ['other-side', ...merits]

const isSame = ({submission, start, end}: Quote): string => `${submission} ${start} ${end}`

const inOrder = (quotes: readonly Quote[]) => {
  const places = new Map(quotes.map((quote, place) => [isSame(quote), place]))
  return (a: Quote, b: Quote) => (places.get(isSame(a)) ?? 0) - (places.get(isSame(b)) ?? 0)
}

const bySureness = (a: Quote, b: Quote): number =>
  b.confidence - a.confidence || byCodeUnit(a.submission, b.submission) || a.start - b.start
