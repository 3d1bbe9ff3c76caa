import type {CodeQuote, PlacedWords, Quote} from '../../../domain/position.js'
import {inPercent, languageName, placeInWords, stanceInWords} from '../../html/phrases.js'
import {languageOf} from '../../html/plain.js'
import type {Say} from '../../words/say.js'
import type {QuoteNumbers} from './quote-numbers.js'
import type {Scene} from './scene.js'

type Words = CodeQuote | Quote | PlacedWords

type Props = {
  readonly party: string
  readonly quote: Words
  readonly numbers: QuoteNumbers
  readonly scene: Scene
  /** What is said of it besides. */
  readonly remark?: string | undefined
}

/**
 * A party's own words, letter for letter and never shortened, with file, page and paragraph, under their number; words
 * that stand in the file already are named by it.
 */
export const QuoteOfParty = ({party, quote, numbers, scene, remark}: Props) => {
  const {number, again} = numbers.next({party, quote})
  const name = (
    <b>
      <bdi>{scene.partyName(party)}</bdi>
    </b>
  )
  if (again)
    return (
      <p class="again">
        {name}: <a href={`#w${number}`}>{scene.say('handout.quoteAbove', {number})}</a>
        {stanceOf(quote, scene.say)}
        {remark !== undefined && ` · ${remark}`}
      </p>
    )
  return (
    <figure class="quote" id={`w${number}`}>
      <blockquote {...languageOf(quote.language)}>
        <p>{quote.text}</p>
      </blockquote>
      <figcaption>
        <span class="number">{number}</span> {name} · <bdi>{scene.fileName(quote.submission)}</bdi>
        {scene.say('common.comma')}
        {placeInWords(quote, scene.say)}
        {scene.isTranscript(quote.submission) && ` · ${scene.say('quotes.asTakenDown')}`}
        {quote.language !== scene.language && ` · ${languageName(quote.language, scene.say)}`}
        {stanceOf(quote, scene.say)}
        {quote.recognised !== null &&
          ` · ${scene.say('quotes.recognised', {share: inPercent(quote.recognised, scene.say)})}`}
        {remark !== undefined && ` · ${remark}`}
      </figcaption>
    </figure>
  )
}

const stanceOf = (quote: Words, say: Say): string =>
  'stance' in quote ? ` · ${stanceInWords(quote, say)}` : ''
