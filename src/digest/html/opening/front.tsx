import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {inEnglish, Words} from '../words.js'

/** The title, what this is, and whether it is about real States. */
export const Front = ({at}: {readonly at: Places}) => {
  const {title, parties, submissions} = at.digest
  return (
    <>
      <h1>{at.language === 'en' ? plain(title) : <bdi {...inEnglish(at)}>{plain(title)}</bdi>}</h1>
      <p class="lead">
        {parties.length === 0
          ? at.say('opening.leadWithoutParty')
          : at.say('opening.lead', {parties: parties.length, submissions: submissions.length})}
      </p>
      {parties.some(({invented}) => invented) && (
        <p class="notice">
          <Words of="opening.example" at={at} />
        </p>
      )}
    </>
  )
}
