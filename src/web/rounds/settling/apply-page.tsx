import type {FC} from 'hono/jsx'
import type {Correction} from '../../../domain/correction.js'
import type {Round} from '../../../domain/round/round.js'
import type {Visit} from '../../server/visit.js'

type Props = {
  readonly visit: Visit
  readonly round: Round
  readonly corrections: readonly Correction[]
  /** The number of the latest correction of all. */
  readonly seen: number
  /** How many were kept just now; null before. */
  readonly kept: number | null
}

/** How many corrections a round would make, before it makes them. */
export const ApplyPage: FC<Props> = ({corrections, kept, round, seen, visit: {say}}) => {
  const count = (verdict: Correction['verdict']) =>
    corrections.filter(each => each.verdict === verdict).length
  const passages = new Set(corrections.map(({passage}) => passage)).size
  return (
    <div class="narrow">
      <h1>{say('rounds.apply')}</h1>
      <p>
        <a href={`/rounds/${round.id}`} dir="auto">
          {round.name}
        </a>
      </p>
      {kept === null ? (
        <>
          <p>{say('rounds.applyAbout', {count: corrections.length, passages})}</p>
          <ul>
            <li>{say('rounds.applyAccept', {count: count('accept')})}</li>
            <li>{say('rounds.applySet', {count: count('set')})}</li>
            <li>{say('rounds.applyReject', {count: count('reject')})}</li>
          </ul>
          <form method="post" action={`/rounds/${round.id}/apply`}>
            <input type="hidden" name="seen" value={seen} />
            <input type="hidden" name="count" value={corrections.length} />
            <button type="submit" disabled={corrections.length === 0}>
              {say('rounds.applyNow')}
            </button>
          </form>
        </>
      ) : (
        <p role="status" class="notice">
          {say('rounds.applied', {count: kept})}
        </p>
      )}
    </div>
  )
}
