import {counted} from '../phrases.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'

/** The title, what this is, and whether it is about real States. */
export const Front = ({at}: {readonly at: Places}) => {
  const {title, parties, submissions} = at.digest
  const read = counted(submissions.length, 'submission', 'submissions')
  return (
    <>
      <h1>{plain(title)}</h1>
      <p class="lead">
        {parties.length === 0
          ? 'This digest compares nothing yet: it has no party.'
          : `What ${counted(parties.length, 'party says', 'parties say')} in ${read}, side by side and in their own words, with page and paragraph.`}
      </p>
      {parties.some(({invented}) => invented) && (
        <p class="notice">
          <b>Example.</b> Some or all parties in this digest are invented; they stand for no State.
        </p>
      )}
    </>
  )
}
