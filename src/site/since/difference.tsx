import type {Child} from 'hono/jsx'
import type {ChangeKind} from '../../domain/digest/since.js'
import type {CodeQuote, Quote} from '../../domain/position.js'
import {QuoteOf} from '../parts/said/quote.js'
import type {At} from '../view.js'

/** What was said on one side of a change, in words of ours and in those of the party. */
export type SideOf = {readonly words: string; readonly quotes: readonly (Quote | CodeQuote)[]}

type DifferenceProps = {
  readonly party: string
  readonly heading: Child
  readonly subject: string
  readonly kind: ChangeKind
  readonly before: SideOf
  readonly after: SideOf
  readonly at: At
}

/** What was said then beside what is said now. */
export const Difference = ({party, heading, subject, kind, before, after, at}: DifferenceProps) => (
  <section class="difference">
    {heading}
    <h3>
      {subject} <b class="kind">{at.say(`tableValues.change-${kind}`)}</b>{' '}
      {heading === null && (
        <span class="quiet">
          <bdi>{at.partyName(party)}</bdi>
        </span>
      )}
    </h3>
    <div class="sides">
      {[[at.say('findings.before'), before] as const, [at.say('findings.now'), after] as const].map(
        ([when, {words, quotes}]) => (
          <div>
            <p class="stance">
              <b>{when}</b> {words}
            </p>
            {quotes.map(quote => (
              <QuoteOf quote={quote} at={at} />
            ))}
          </div>
        )
      )}
    </div>
  </section>
)
