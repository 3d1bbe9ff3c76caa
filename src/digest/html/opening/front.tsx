import {titleIn} from '../../edition-order.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {inEnglish, Words} from '../words.js'

/** The title, what this is, and whether it is about real States. */
export const Front = ({at}: {readonly at: Places}) => {
  const {covers, parties, submissions} = at.digest
  const title = titleIn(at.digest, at.language)
  return (
    <>
      <h1>
        {title.language === at.language ? (
          plain(title.text)
        ) : (
          <bdi {...inEnglish(at)}>{plain(title.text)}</bdi>
        )}
      </h1>
      <p class="lead">
        {parties.length === 0
          ? at.say('opening.leadWithoutParty')
          : at.say('opening.lead', {parties: parties.length, submissions: submissions.length})}
      </p>
      {covers !== undefined && (
        <p class="notice">
          <Words of="covering.front" marks={{link: words => <a href="#method">{words}</a>}} at={at} />
        </p>
      )}
      {parties.some(({invented}) => invented) && (
        <p class="notice">
          <Words of="opening.example" at={at} />
        </p>
      )}
    </>
  )
}
