import type {FC} from 'hono/jsx'
import {mannerInWords} from '../../../../digest/html/phrases.js'
import {mannerOf} from '../../../../digest/manners.js'
import {ofLabels} from '../../../../digest/words/labels.js'
import {sayIn as termsIn} from '../../../../digest/words/say.js'
import {rowOf, saysSomething} from '../../../../editions/reply/row.js'
import {TypedHint, TypedWords} from '../../../frame/typed-words.js'
import {ReplyView} from '../reply-view.js'
import {cellName} from '../row-view.js'
import {AcceptForm} from './accept-form.js'
import type {AcceptShown} from './shown.js'

/** A reply and how its cell stands, beside the passages of the party that it may be about: one is chosen to accept it. */
export const AcceptPage: FC<AcceptShown> = shown => {
  const {asked, digest, edition, reply, visit} = shown
  const {language, say} = visit
  const {cells, party} = rowOf(digest, reply.party, [])
  const cell = cells.find(({subject}) => subject === reply.subject)
  const terms = termsIn(language)
  const name = ofLabels(party.names, language)
  const place = `/editions/${edition.id}/replies/${reply.number}`
  return (
    <>
      <p>
        <a href={`/editions/${edition.id}#reply-${reply.number}`}>{say('replying.back')}</a>
      </p>
      <h1>{say('answering.title', {number: reply.number})}</h1>
      <div class="answering">
        <section class="objected" aria-labelledby="reply-h">
          <h2 id="reply-h">
            <bdi>{name}</bdi>:{' '}
            {cellName(cell ?? {subject: reply.subject, labels: {en: reply.subject}}, language)}
          </h2>
          <ReplyView {...{reply, language, say}} />
          {cell?.kind === 'code' && (
            <p>
              {say('answering.inDraft', {
                manner: mannerInWords(mannerOf(cell.cell), cell.cell.acts, terms)
              })}
            </p>
          )}
          {cell?.kind === 'question' &&
            (cell.answers.length === 0 ? (
              <p>{say(cell.unread ? 'replying.unreadCells' : 'replying.noAnswer')}</p>
            ) : (
              <p>
                {say('answering.inDraft', {
                  manner: cell.answers
                    .map(({labels}) => ofLabels(labels, language))
                    .join(terms('common.comma'))
                })}
              </p>
            ))}
        </section>
        <section aria-labelledby="passages-h">
          <h2 id="passages-h">{say('answering.passagesOf', {party: name})}</h2>
          <p class="small quiet">{say('answering.order')}</p>
          <form method="get" action={place} class="beside">
            <TypedWords typed={asked.typed} say={say} />
            <button type="submit" class="second">
              {say('search.find')}
            </button>
            {asked.typed !== undefined && <a href={place}>{say('answering.all')}</a>}
            <TypedHint say={say} />
          </form>
          <AcceptForm {...shown} place={place} says={cell !== undefined && saysSomething(cell)} />
        </section>
      </div>
    </>
  )
}
