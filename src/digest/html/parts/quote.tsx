import type {CodeQuote, PlacedWords, Quote} from '../../../domain/position.js'
import type {QuotingPlace} from '../first-places.js'
import {choiceInWords, inPercent, languageName, placeInWords, stanceInWords} from '../phrases.js'
import type {Places} from '../places.js'
import {languageOf, plain} from '../plain.js'
import {InFull} from './in-full.js'

/**
 * A quote of a cell says how it speaks to the code; one of an answer is under its pole, which says it. Words of no
 * party stand under neither.
 */
type Props = {readonly quote: Quote | CodeQuote; readonly under?: QuotingPlace; readonly at: Places}

/** A party's own words, letter for letter in their own language, with file, page and paragraph and a link to the place. */
export const QuoteOf = ({quote, under, at}: Props) => {
  const first = at.firstPlace(quote)
  const again = first !== undefined && under !== undefined && at.quoting(first) !== at.quoting(under)
  return (
    <figure class="quote">
      <blockquote {...languageOf(quote.language)} class={again ? 'again' : undefined}>
        <p>{quote.text}</p>
      </blockquote>
      <figcaption>
        <PlaceOf words={quote} at={at} />
        {quote.language !== at.language && ` · ${languageName(quote.language, at.say)}`}
        {'stance' in quote && ` · ${stanceInWords(quote, at.say)}`}
        <Recognised words={quote} at={at} />
        {under !== undefined && 'code' in under && 'merits' in quote && <Choice quote={quote} at={at} />}
        {again && <InFull place={first} from={under} at={at} />}
      </figcaption>
    </figure>
  )
}

const Choice = ({quote, at}: {readonly quote: CodeQuote; readonly at: Places}) => {
  const why = choiceInWords(quote, at.say)
  return why === null ? null : <span class="quiet"> · {why}</span>
}

/** File, page and paragraph, with a link to the place. */
export const PlaceOf = ({words, at}: {readonly words: PlacedWords; readonly at: Places}) => (
  <>
    <bdi>{at.fileName(words.submission)}</bdi>
    {at.say('common.comma')}
    <a href={`#${at.mark(words)}`}>
      {placeInWords({...words, speaker: null}, at.say)}
      {words.speaker !== null && <SpeakerOf words={words} name={words.speaker} at={at} />}
    </a>
    {at.isTranscript(words.submission) && ` · ${at.say('quotes.asTakenDown')}`}
  </>
)

const SpeakerOf = ({
  words: {submission},
  name,
  at
}: {
  readonly words: PlacedWords
  readonly name: string
  readonly at: Places
}) => {
  const quoted = at.say('common.quoted', {words: plain(name)})
  const language = at.languageOf(submission)
  return (
    <>
      {at.say('common.comma')}
      {language === at.language ? quoted : <bdi {...languageOf(language)}>{quoted}</bdi>}
    </>
  )
}

/** A warning at words that were read from a picture of their page. */
export const Recognised = ({words: {recognised}, at}: {readonly words: PlacedWords; readonly at: Places}) => (
  <>{recognised !== null && ` · ${at.say('quotes.recognised', {share: inPercent(recognised, at.say)})}`}</>
)
