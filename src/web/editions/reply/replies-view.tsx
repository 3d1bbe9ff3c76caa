import type {FC} from 'hono/jsx'
import {ofLabels} from '../../../digest/words/labels.js'
import type {Digest} from '../../../domain/digest/digest.js'
import type {Edition} from '../../../domain/edition/edition.js'
import {rowOf} from '../../../editions/reply/row.js'
import {isAtLeast} from '../../accounts/role.js'
import {personOf, type Visit} from '../../server/visit.js'
import {KeepForm} from './answer/keep-form.js'
import {ReplyFields} from './reply-form.js'
import {ReplyView} from './reply-view.js'
import {cellName} from './row-view.js'

type Props = {readonly edition: Edition; readonly digest: Digest; readonly visit: Visit}

/** What parties replied, and answering it. */
export const RepliesView: FC<Props> = ({digest, edition, visit}) => {
  const {language, say} = visit
  const {id, replies, state} = edition
  const names = new Map(digest.parties.map(party => [party.id, ofLabels(party.names, language)]))
  const labels = new Map([
    ...digest.taxonomies.flatMap(taxonomy => taxonomy.codes.map(each => [each.code, each.labels] as const)),
    ...digest.questions.map(each => [each.code, each.labels] as const)
  ])
  const [first] = digest.parties
  const acts = state === 'review' && isAtLeast(personOf(visit).role, 'secretariat')
  return (
    <section aria-labelledby="replies-h">
      <h2 id="replies-h">{say('replying.replies')}</h2>
      {replies.length === 0 && <p>{say('replying.none')}</p>}
      {replies.map(reply => (
        <article class="replied" id={`reply-${reply.number}`}>
          <h3>
            <bdi>{names.get(reply.party) ?? reply.party}</bdi>:{' '}
            {cellName(
              {subject: reply.subject, labels: labels.get(reply.subject) ?? {en: reply.subject}},
              language
            )}
          </h3>
          <ReplyView {...{reply, language, say}} />
          {reply.link === null && (
            <p class="small quiet">{say('replying.byMail', {by: visit.nameOf(reply.by)})}</p>
          )}
          {acts && reply.answer === null && <KeepForm {...{edition, reply, visit}} />}
        </article>
      ))}
      {acts && first && (
        <details>
          <summary>{say('replying.enter')}</summary>
          <form method="post" action={`/editions/${id}/replies`} class="stacked">
            <label>
              {say('replying.party')}
              <select name="party" required>
                {digest.parties.map(({id: party}) => (
                  <option value={party}>{names.get(party)}</option>
                ))}
              </select>
            </label>
            <ReplyFields row={rowOf(digest, first.id, [])} subject={undefined} {...{language, say}} />
            <button type="submit">{say('replying.enterNow')}</button>
          </form>
        </details>
      )}
    </section>
  )
}
