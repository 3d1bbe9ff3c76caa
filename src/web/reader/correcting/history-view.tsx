import type {FC} from 'hono/jsx'
import {localeOf} from '../../../digest/words/locale.js'
import type {HistoryEntry} from '../../../review/corrections/history.js'
import type {At} from '../at.js'
import {saidInWords} from './in-words.js'

/** All that people have said of a passage, the first first; what was taken back is struck out. */
export const HistoryView: FC<{readonly entries: readonly HistoryEntry[]; readonly at: At}> = ({
  at,
  entries
}) => {
  const moment = new Intl.DateTimeFormat(localeOf(at.language), {dateStyle: 'medium', timeStyle: 'short'})
  return (
    <section class="history" aria-label={at.say('correcting.history')}>
      {entries.length === 0 && <p>{at.say('correcting.nothingSaid')}</p>}
      <ol>
        {entries.map(({correction, withdrawnBy}) => (
          <li>
            <span dir="auto">
              {withdrawnBy === null ? saidInWords(correction, at) : <s>{saidInWords(correction, at)}</s>}
            </span>{' '}
            <span class="small quiet">
              {moment.format(new Date(correction.at))}
              {withdrawnBy !== null && ` · ${at.say('correcting.takenBack')}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
