import type {FC} from 'hono/jsx'
import type {HistoryEntry} from '../../../review/corrections/history.js'
import {momentIn} from '../../frame/moment.js'
import type {At} from '../at.js'
import {saidInWords} from './in-words.js'

/** All that people have said of a passage, the first first; what was taken back is struck out. */
export const HistoryView: FC<{readonly entries: readonly HistoryEntry[]; readonly at: At}> = ({
  at,
  entries
}) => (
  <section class="history" aria-label={at.say('correcting.history')}>
    {entries.length === 0 && <p>{at.say('correcting.nothingSaid')}</p>}
    <ol>
      {entries.map(({correction, withdrawnBy}) => (
        <li>
          <span dir="auto">
            {withdrawnBy === null ? saidInWords(correction, at) : <s>{saidInWords(correction, at)}</s>}
          </span>{' '}
          <span class="small quiet">
            {momentIn(correction.at, at.language)}
            {withdrawnBy !== null && ` · ${at.say('correcting.takenBack')}`}
          </span>
        </li>
      ))}
    </ol>
  </section>
)
