import {ofLabels} from '../../words/labels.js'
import type {QuotingPlace} from '../first-places.js'
import {codeInWords} from '../phrases.js'
import type {Places} from '../places.js'
import {Words} from '../words.js'

type Props = {
  readonly place: QuotingPlace
  /** Where this is said: what both share is not said again. */
  readonly from: {readonly party?: string | undefined; readonly code?: string}
  readonly at: Places
}

/** On paper alone: where the words that are not printed again stand in full. */
export const InFull = ({place, from, at}: Props) => (
  <span class="in-full">
    {' · '}
    <Words
      of="quotes.inFullUnder"
      values={{place: nameOf(place, from.code, at)}}
      marks={{
        link: words => (
          <a href={`#${at.quoting(place)}`}>
            {words}
            {place.party !== from.party && (
              <>
                {at.say('common.comma')}
                <bdi>{at.partyName(place.party)}</bdi>
              </>
            )}
          </a>
        )
      }}
      at={at}
    />
  </span>
)

function nameOf(place: QuotingPlace, nearTo: string | undefined, at: Places): string {
  if ('question' in place) {
    const question = at.asked.find(({code}) => code === place.question)
    const pole = question?.poles.find(({pole}) => pole === place.pole)
    return [question, pole]
      .map(named => (named === undefined ? '' : ofLabels(named.labels, at.language)))
      .join(' ')
  }
  for (const {codes, labels} of at.lists) {
    const code = codes.find(each => each.code === place.code)
    if (code === undefined) continue
    const sameList = codes.some(each => each.code === nearTo)
    return [codeInWords(code, at), ...(sameList ? [] : [ofLabels(labels, at.language)])].join(
      at.say('common.comma')
    )
  }
  return place.code
}
