import {dateIn} from '../../words/dates.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {Words} from '../words.js'

type Props = {
  /** The id of a code, or the code of a question. */
  readonly subject: string
  /** Those of one party alone, beside its words; else those of all parties but some. */
  readonly party?: string
  readonly but?: readonly string[]
  readonly at: Places
}

/** What parties replied to a cell before publication, in their own words as plain text, and what was answered. */
export function RepliesTo({subject, party, but = [], at}: Props) {
  const replies = (at.digest.replies ?? []).filter(
    each =>
      each.subject === subject && (party === undefined ? !but.includes(each.party) : each.party === party)
  )
  return replies.length === 0 ? null : (
    <div>
      {replies.map(({answer, at: when, kind, party, text}) => (
        <div class="party">
          <p>
            <Words
              of={`replies.${kind}`}
              values={{party: at.partyName(party), date: dateIn(at.language, when.slice(0, 10))}}
              at={at}
            />
          </p>
          <blockquote dir="auto">
            {text.split('\n').map(line => (
              <p>{plain(line)}</p>
            ))}
          </blockquote>
          <p class="small">
            {at.say(`replies.${answer.outcome}`)}{' '}
            {answer.why !== '' && (
              <span dir="auto">{at.say('replies.reason', {why: plain(answer.why)})}</span>
            )}
          </p>
        </div>
      ))}
    </div>
  )
}
