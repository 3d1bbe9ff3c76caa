import type {SharedWording} from '../../../domain/digest/digest.js'
import {languageName, ofParties, partyList} from '../phrases.js'
import type {Places} from '../places.js'
import {languageOf} from '../plain.js'
import {Words} from '../words.js'
import {PartyLinks} from './link-list.js'
import {PlaceOf, Recognised} from './quote.js'

type SharedQuote = SharedWording['quotes'][number]

/** The sentences that parties share: each wording once, with everybody who has it and where. */
export const SharedWordings = ({at}: {readonly at: Places}) => (
  <section id="shared" aria-labelledby="shared-h">
    <h2 id="shared-h">{at.say('comparison.sharedHeading')}</h2>
    <p>{at.say('comparison.sharedIntro')}</p>
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
        <Words
          of="common.named"
          values={{
            called: ofParties(quotes.length, at),
            said: partyList(
              quotes.map(({party}) => party),
              at
            )
          }}
          marks={{name: words => words, what: () => <Names quotes={quotes} at={at} />}}
          at={at}
        />
      </h3>
      <p class="small">{at.say(isSame ? 'comparison.sameWords' : 'comparison.nearlySameWords')}</p>
      {texts.map(same => (
        <Wording same={same} at={at} />
      ))}
    </section>
  )
}

const Names = ({quotes, at}: {readonly quotes: readonly SharedQuote[]; readonly at: Places}) => (
  <PartyLinks parties={quotes.map(({party}) => ({party, to: at.party(party)}))} at={at} />
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
              <Words
                of="common.named"
                values={{called: at.partyName(quote.party), said: at.fileName(quote.submission)}}
                marks={{
                  name: words => (
                    <b>
                      <bdi>{words}</bdi>
                    </b>
                  ),
                  what: () => <PlaceOf words={quote} at={at} />
                }}
                at={at}
              />
              {quote.language !== at.language && ` · ${languageName(quote.language, at.say)}`}
              <Recognised words={quote} at={at} />
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
