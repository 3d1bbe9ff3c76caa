import {inPercent, languageName, placeInWords, stanceInWords} from '../../../digest/html/phrases.js'
import {languageOf, plain} from '../../../digest/html/plain.js'
import type {CodeQuote, Quote} from '../../../domain/position.js'
import type {At} from '../../view.js'

type Props = {readonly quotes: readonly (Quote | CodeQuote)[]; readonly at: At}

/** A party's own words, quote by quote. */
export const Quotes = ({quotes, at}: Props) => (
  <>
    {quotes.map(quote => (
      <QuoteOf quote={quote} at={at} />
    ))}
  </>
)

/** A party's own words, letter for letter in their own language, with file, page and paragraph. */
export const QuoteOf = ({quote, at}: {readonly quote: Quote | CodeQuote; readonly at: At}) => (
  <figure class="quote">
    <blockquote {...languageOf(quote.language)}>
      <p>{quote.text}</p>
    </blockquote>
    <figcaption>
      <a href={at.to(at.sourceOf(quote.submission))}>
        <bdi>{at.fileName(quote.submission)}</bdi>
      </a>
      {at.say('common.comma')}
      {placeInWords({...quote, speaker: null}, at.say)}
      {quote.speaker !== null && (
        <>
          {at.say('common.comma')}
          <bdi {...languageOf(at.languageOf(quote.submission))}>
            {at.say('common.quoted', {words: plain(quote.speaker)})}
          </bdi>
        </>
      )}
      {at.isTranscript(quote.submission) && ` · ${at.say('quotes.asTakenDown')}`}
      {quote.language !== at.language && ` · ${languageName(quote.language, at.say)}`}
      {'stance' in quote && ` · ${stanceInWords(quote, at.say)}`}
      {quote.recognised !== null &&
        ` · ${at.say('quotes.recognised', {share: inPercent(quote.recognised, at.say)})}`}
    </figcaption>
  </figure>
)
