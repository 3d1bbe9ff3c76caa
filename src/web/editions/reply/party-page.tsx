import type {FC} from 'hono/jsx'
import {dateIn} from '../../../digest/words/dates.js'
import {ofLabels} from '../../../digest/words/labels.js'
import type {Edition} from '../../../domain/edition/edition.js'
import type {Row} from '../../../editions/reply/row.js'
import type {Visit} from '../../server/visit.js'
import {ReplyFields} from './reply-form.js'
import {RowView} from './row-view.js'

type Props = {
  readonly visit: Visit
  readonly edition: Edition
  readonly row: Row
  readonly token: string
  readonly until: string
  readonly subject: string | undefined
  /** The number of the reply that was just kept. */
  readonly sent: number | undefined
}

/** What whoever holds a link sees: the party's own row, and the form to reply. Nothing leads from here to anything else. */
export const PartyPage: FC<Props> = ({edition, row, sent, subject, token, until, visit}) => {
  const {language, say} = visit
  const party = ofLabels(row.party.names, language)
  const title = ofLabels(edition.draft.titles, language)
  return (
    <>
      <h1>{say('replying.rowOf', {party})}</h1>
      {sent !== undefined && (
        <p class="notice" role="status">
          {say('replying.sent', {number: sent})}
        </p>
      )}
      <p>{say('replying.rowAbout', {party, title, until: dateIn(language, until.slice(0, 10))})}</p>
      <RowView
        {...{row, language, say}}
        replyTo={cell => `/reply/${token}?${new URLSearchParams({subject: cell})}#reply`}
      />
      <section id="reply">
        <h2>{say('replying.yourReply')}</h2>
        <form method="post" action={`/reply/${token}`} class="stacked">
          <ReplyFields {...{row, subject, language, say}} />
          <button type="submit">{say('replying.send')}</button>
        </form>
      </section>
    </>
  )
}
