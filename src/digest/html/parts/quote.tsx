import type {Quote} from '../../../domain/position.js'
import {label} from '../../labels.js'
import {actWords, languageWords, mannerWords} from '../../words.js'
import {placeInWords} from '../phrases.js'
import type {Places} from '../places.js'
import {languageOf} from '../plain.js'

type Props = {readonly quote: Quote; readonly at: Places; readonly manner?: boolean}

/** A party's own words, letter for letter in their own language, with file, page and paragraph and a link to the place. */
export const QuoteOf = ({quote, at, manner = true}: Props) => (
  <figure class="quote">
    <blockquote {...languageOf(quote.language)}>
      <p>{quote.text}</p>
    </blockquote>
    <figcaption>
      <bdi>{at.fileName(quote.submission)}</bdi>, <a href={`#${at.mark(quote)}`}>{placeInWords(quote)}</a>
      {quote.language !== 'en' && ` · ${languageName(quote.language, at)}`}
      {manner && ` · ${label(mannerWords[quote.stance], at.language)}`}
      {manner && quote.act !== 'none' && `, ${label(actWords[quote.act], at.language)}`}
    </figcaption>
  </figure>
)

/** A language by name, or by its tag where it has no name here. */
export function languageName(tag: string, at: Places): string {
  const words = languageWords[tag.toLowerCase().split('-')[0] ?? '']
  return words === undefined ? tag : label(words, at.language)
}
