import type {FC} from 'hono/jsx'
import {plain} from '../../../digest/html/plain.js'
import {dateIn} from '../../../digest/words/dates.js'
import type {UnLanguage} from '../../../domain/document.js'
import type {KeptReply} from '../../../domain/edition/edition.js'
import type {Say} from '../../words/say.js'

type Props = {readonly reply: KeptReply; readonly language: UnLanguage; readonly say: Say}

/** What a party wrote, as plain text, and what was answered. */
export const ReplyView: FC<Props> = ({language, reply, say}) => {
  const {answer, at, kind, number, text} = reply
  return (
    <div class="reply">
      <p>
        <strong>{say('replying.replyNo', {number})}</strong> · {say(`replying.${kind}`)} ·{' '}
        {dateIn(language, at.slice(0, 10))}
      </p>
      <blockquote class="words" dir="auto">
        {text.split('\n').map(line => (
          <p>{plain(line)}</p>
        ))}
      </blockquote>
      {answer && (
        <p class="small">
          {say(`replying.outcome-${answer.outcome}`)}{' '}
          {answer.why !== '' && <span dir="auto">{say('replying.reason', {why: plain(answer.why)})}</span>}
        </p>
      )}
    </div>
  )
}
