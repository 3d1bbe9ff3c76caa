import type {FC} from 'hono/jsx'
import {inWordsOf} from '../frame/told/told.js'
import type {Visit} from '../server/visit.js'
import type {ListingShown} from './listing-of.js'

/** How far each intake is, stage by stage; why it stopped, where it did. */
export const InHand: FC<{readonly visit: Visit; readonly listing: ListingShown}> = ({listing, visit}) => {
  const {say} = visit
  return listing.intakes.length === 0 ? null : (
    <section class="in-hand" aria-label={say('submissions.inHand')}>
      <h2>{say('submissions.inHand')}</h2>
      {listing.intakes.map(({progress, stopped, submissions}) => {
        const [done, of] = [sum(progress.map(each => each.done)), sum(progress.map(each => each.total))]
        return (
          <div class="intake">
            <p>{say('submissions.count', {count: submissions.length})}</p>
            <progress max={of} value={done} aria-label={say('submissions.steps', {done, of})} />
            <p class="small quiet">{say('submissions.steps', {done, of})}</p>
            {stopped && (
              <p class="fault" role="alert">
                {say('submissions.stopped', {why: inWordsOf(visit, stopped)})}
              </p>
            )}
          </div>
        )
      })}
    </section>
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
