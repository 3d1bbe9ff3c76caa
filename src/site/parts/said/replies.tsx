import {codeInWords} from '../../../digest/html/phrases.js'
import {plain} from '../../../digest/html/plain.js'
import {dateIn} from '../../../digest/words/dates.js'
import {ofLabels} from '../../../digest/words/labels.js'
import type {PrintedReply} from '../../../domain/edition/reply.js'
import type {At} from '../../view.js'

type Props = {readonly party: string; readonly subject: string; readonly at: At}

/** What a party replied on its own cell, in its words, with what became of it; nothing where it did not. */
export const Replies = ({party, subject, at}: Props) => (
  <>
    {at.repliesTo(party, subject).map(reply => (
      <ReplyOf reply={reply} at={at} />
    ))}
  </>
)

const ReplyOf = ({reply, at}: {readonly reply: PrintedReply; readonly at: At}) => {
  const {answer, kind, text} = reply
  const why = plain(answer.why).trim()
  return (
    <div class="reply">
      <p class="small">
        {at.word(`party.reply-${kind}`, {date: dateIn(at.language, reply.at.slice(0, 10))})}
      </p>
      <blockquote dir="auto" class="as-written">
        {text}
      </blockquote>
      <p class="small">
        {answer.outcome === 'accepted'
          ? at.word('party.answer-accepted')
          : why === ''
            ? at.word('party.answer-keptBare')
            : at.word('party.answer-kept', {why})}
      </p>
    </div>
  )
}

/** A code or question by name. */
export const subjectName = (subject: string, at: At): string => {
  const [code, question] = [at.code(subject), at.question(subject)]
  if (code !== undefined) return codeInWords(code, at)
  return question === undefined ? subject : ofLabels(question.labels, at.language)
}
