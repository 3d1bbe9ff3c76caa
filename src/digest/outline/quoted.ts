import {UnLanguage} from '../../domain/document.js'
import type {CodeQuote, PlacedWords} from '../../domain/position.js'
import {choiceInWords, inPercent, languageName, placeInWords, stanceInWords} from '../html/phrases.js'
import {languageOf} from '../html/plain.js'
import {sessionOf} from '../session-names.js'
import {dateIn} from '../words/dates.js'
import {sayIn} from '../words/say.js'
import {joined, link, paragraph} from './blocks.js'
import type {Edition} from './edition.js'
import {ids, stretchOf} from './ids.js'
import type {Block, Inlines, QuoteBlock} from './outline.js'
import {inOneLine, writable} from './text.js'
import {apart} from './wording.js'

/** The quotes of one party on one thing; the first bears the id, and where there is none its name does. */
export const quotesOf = (
  quotes: readonly (PlacedWords | CodeQuote)[],
  {party, id}: {readonly party: string; readonly id: string},
  at: Edition
): readonly Block[] =>
  quotes.length === 0
    ? [paragraph([at.party(party)], {id})]
    : quotes.map((quote, index) => quoted(quote, index === 0 ? {party, id} : {party}, at))

type Beside = {
  /** Whose words they are; null for those who are no party, whom the place names. */
  readonly party: string | null
  /** What is said of how they speak, where it is not their stance to a code. */
  readonly manner?: string
  readonly id?: string
  /** What it stands under, where its heading does not say. */
  readonly under?: string
  /** Whether its source says why it was chosen. */
  readonly why?: boolean
}

/**
 * A party's own words as a block: under them whose they are, where they stand and how they speak; the file and what is
 * known of it are their source.
 */
export function quoted(
  quote: PlacedWords | CodeQuote,
  {party, manner, id, under, why = false}: Beside,
  at: Edition
): QuoteBlock {
  const {dir} = languageOf(quote.language)
  return {
    kind: 'quote',
    id: id ?? null,
    text: at.placesInNotes ? inMarks(quote) : writable(quote.text),
    language: quote.language,
    direction: dir,
    cite: joined(citeOf(quote, {party, manner}, at), at.say('common.comma')),
    source: joined([...sourceOf(quote, at), ...(why ? choiceOf(quote, at) : [])], at.say('common.semicolon')),
    under: under ?? null,
    stretch: stretchOf(quote)
  }
}

/**
 * Between the marks of its own language: where paragraphs of ours are numbered, the number that stands in a quote must
 * not pass for one of these.
 */
const inMarks = ({text, language}: PlacedWords): string => {
  const spoken = UnLanguage.options.find(each => each === language.split('-')[0])
  return sayIn(spoken ?? 'en')('common.quoted', {words: writable(text)})
}

function citeOf(
  quote: PlacedWords | CodeQuote,
  {party, manner}: {readonly party: string | null; readonly manner: string | undefined},
  at: Edition
): readonly Inlines[] {
  const said = manner ?? ('stance' in quote ? stanceInWords(quote, at.say) : undefined)
  return [
    ...(party === null ? [] : [[at.party(party)]]),
    ...(at.placesInNotes ? [] : [placeOf(quote, at)]),
    ...(quote.speaker === null
      ? []
      : [at.words('common.quoted', {words: [apart(inOneLine(quote.speaker), quote.language)]})]),
    ...(said === undefined ? [] : [[said]]),
    ...obstacleOf(quote, at),
    ...(quote.language === at.language ? [] : [[languageName(quote.language, at.say)]]),
    ...(quote.recognised === null
      ? []
      : [[at.say('quotes.recognised', {share: inPercent(quote.recognised, at.say)})]])
  ]
}

function choiceOf(quote: PlacedWords | CodeQuote, {say}: Edition): readonly Inlines[] {
  const why = 'merits' in quote ? choiceInWords(quote, say) : null
  return why === null ? [] : [[why]]
}

const obstacleOf = (quote: PlacedWords | CodeQuote, {say}: Edition): readonly Inlines[] =>
  'act' in quote && quote.act === 'obstacle' ? [[say(`findings.obstacle-${quote.obstacle ?? 'untold'}`)]] : []

const placeOf = (quote: PlacedWords, {say}: Edition): Inlines => [
  inOneLine(placeInWords({...quote, speaker: null}, say))
]

function sourceOf(quote: PlacedWords, at: Edition): readonly Inlines[] {
  const {submission} = quote
  const place = at.placesInNotes ? [placeOf(quote, at)] : []
  const found = at.submission(submission)
  if (found === undefined) {
    // Words of an earlier digest, whose file is not here any more.
    const file = at.digest.since?.earlierFiles[submission] ?? submission
    return [[apart(inOneLine(file))], ...place]
  }
  const {title, date, kind} = found.identity
  const session = sessionOf(found, at.digest, at.language)
  return [
    [link(ids.submission(submission), apart(inOneLine(found.file)))],
    ...place,
    ...(title.value === null ? [] : [at.words('common.quoted', {words: [apart(inOneLine(title.value))]})]),
    ...(session === null ? [] : [[apart(inOneLine(session.words))]]),
    ...(date.value === null ? [] : [[inOneLine(dateIn(at.language, date.value))]]),
    ...(kind.value === 'transcript' ? [[at.say('quotes.asTakenDown')]] : [])
  ]
}
