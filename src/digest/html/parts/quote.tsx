import type {CodeQuote, PlacedWords, Quote} from '../../../domain/position.js'
import {label} from '../../labels.js'
import {actWords, languageWords, mannerWords} from '../../words.js'
import type {QuotingPlace} from '../first-places.js'
import {inPercent, placeInWords} from '../phrases.js'
import type {Places} from '../places.js'
import {languageOf} from '../plain.js'
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
        {quote.language !== 'en' && ` · ${languageName(quote.language, at)}`}
        {'stance' in quote && ` · ${label(mannerWords[quote.stance], at.language)}`}
        {'stance' in quote && quote.act !== 'none' && `, ${label(actWords[quote.act], at.language)}`}
        <Recognised words={quote} />
        {again && <InFull place={first} from={under} at={at} />}
      </figcaption>
    </figure>
  )
}

/** File, page and paragraph, with a link to the place. */
export const PlaceOf = ({words, at}: {readonly words: PlacedWords; readonly at: Places}) => (
  <>
    <bdi>{at.fileName(words.submission)}</bdi>, <a href={`#${at.mark(words)}`}>{placeInWords(words)}</a>
    {at.isTranscript(words.submission) && ' · as taken down in a transcript'}
  </>
)

/** A warning at words that were read from a picture of their page. */
export const Recognised = ({words: {recognised}}: {readonly words: PlacedWords}) => (
  <>
    {recognised !== null &&
      ` · read from a picture of the page, sure to ${inPercent(recognised)}: check the words there`}
  </>
)

/** A language by name, or by its tag where it has no name here. */
export function languageName(tag: string, at: Places): string {
  const words = languageWords[tag.toLowerCase().split('-')[0] ?? '']
  return words === undefined ? tag : label(words, at.language)
}
