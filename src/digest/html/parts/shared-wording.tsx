import type {SharedWording} from '../../../domain/digest/digest.js'
import {ofParties} from '../phrases.js'
import type {Places} from '../places.js'
import {languageOf} from '../plain.js'
import {languageName, PlaceOf, Recognised} from './quote.js'

type SharedQuote = SharedWording['quotes'][number]

/** The sentences that parties share: each wording once, with everybody who has it and where. */
export const SharedWordings = ({at}: {readonly at: Places}) => (
  <section id="shared" aria-labelledby="shared-h">
    <h2 id="shared-h">Shared wording</h2>
    <p>
      Sentences that stand in submissions of different parties, word for word or nearly so: agreed language,
      or what several parties say in common. Those of most parties come first. Who wrote a sentence first is
      not known, and a party may go on to add to it or to speak against it.
    </p>
    {at.digest.sharedWording.map(wording => (
      <Shared wording={wording} at={at} />
    ))}
  </section>
)

type SharedProps = {readonly wording: SharedWording; readonly at: Places}

function Shared({wording: {overlap, quotes}, at}: SharedProps) {
  const texts = byText(quotes)
  const isSame = overlap === 1 || texts.length === 1
  return (
    <section class="shared">
      <h3>
        {ofParties(quotes.length, at)}: <Names quotes={quotes} at={at} />
      </h3>
      <p class="small">{isSame ? 'The same words' : 'Nearly the same words: read them for what differs'}</p>
      {texts.map(same => (
        <Wording same={same} at={at} />
      ))}
    </section>
  )
}

const Names = ({quotes, at}: {readonly quotes: readonly SharedQuote[]; readonly at: Places}) => (
  <>
    {quotes.map(({party}, index) => (
      <>
        {index > 0 && ', '}
        <a href={`#${at.party(party)}`}>
          <bdi>{at.partyName(party)}</bdi>
        </a>
      </>
    ))}
  </>
)

/** Quotes that are the same to the letter stand as one, with every place. */
const Wording = ({same, at}: {readonly same: readonly SharedQuote[]; readonly at: Places}) => {
  const [first] = same
  if (first === undefined) return null
  return (
    <figure class="quote">
      <blockquote {...languageOf(first.language)}>
        <p>{first.text}</p>
      </blockquote>
      <figcaption>
        <ul>
          {same.map(quote => (
            <li>
              <b>
                <bdi>{at.partyName(quote.party)}</bdi>
              </b>
              : <PlaceOf words={quote} at={at} />
              {quote.language !== 'en' && ` · ${languageName(quote.language, at)}`}
              <Recognised words={quote} />
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function byText(quotes: readonly SharedQuote[]): readonly (readonly SharedQuote[])[] {
  const found = new Map<string, SharedQuote[]>()
  for (const quote of quotes) {
    // The same letters may be words of two languages.
    const words = `${quote.language} ${quote.text}`
    const same = found.get(words)
    if (same === undefined) found.set(words, [quote])
    else same.push(quote)
  }
  return [...found.values()]
}
