import type {FC} from 'hono/jsx'
import {LONGEST_REASON} from '../../../../domain/edition/draft.js'
import type {Edition, KeptReply} from '../../../../domain/edition/edition.js'
import type {Visit} from '../../../server/visit.js'

type Props = {readonly edition: Edition; readonly reply: KeptReply; readonly visit: Visit}

/** Two ways to answer a reply: keep the cell, or go on to the passages of the party, one of which is then corrected. */
export const KeepForm: FC<Props> = ({edition, reply, visit: {say}}) => {
  const action = `/editions/${edition.id}/replies/${reply.number}`
  return (
    <div class="answers">
      <form method="post" action={`${action}/keep`} class="stacked">
        <label>
          {say('replying.keepWhy')}
          <input type="text" name="why" required maxlength={LONGEST_REASON} dir="auto" />
        </label>
        <button type="submit" class="second">
          {say('replying.keep')}
        </button>
      </form>
      <p>
        <a
          class="button"
          href={action}
          aria-label={`${say('answering.go')}: ${say('replying.replyNo', {number: reply.number})}`}
        >
          {say('answering.go')}
        </a>
      </p>
    </div>
  )
}
