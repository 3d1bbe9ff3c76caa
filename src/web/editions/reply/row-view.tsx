import type {FC} from 'hono/jsx'
import {mannerInWords, placeInWords} from '../../../digest/html/phrases.js'
import {languageOf, plain} from '../../../digest/html/plain.js'
import {mannerOf} from '../../../digest/manners.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import type {UnLanguage} from '../../../domain/document.js'
import type {Labels} from '../../../domain/pipeline/taxonomy.js'
import type {Quote} from '../../../domain/position.js'
import {type Row, type RowCell, saysSomething} from '../../../editions/reply/row.js'
import type {Say} from '../../words/say.js'
import {ReplyView} from './reply-view.js'

type Props = {
  readonly row: Row
  readonly language: UnLanguage
  readonly say: Say
  /** Where a reply to a cell is written; null where it cannot be written here. */
  readonly replyTo: ((subject: string) => string) | null
}

/** All that an edition will show of one party: each cell with its words, and what it is silent on. */
export const RowView: FC<Props> = ({language, replyTo, row, say}) => {
  const terms = termsIn(language)
  const files = new Map(row.files.map(({file, id}) => [id, file]))
  const codes = row.cells.filter(({kind}) => kind === 'code')
  const spoken = codes.filter(saysSomething)
  const without = (kind: 'silent' | 'unread') =>
    codes.filter(each => each.kind === 'code' && each.cell.cell === kind)
  const questions = row.cells.filter(({kind}) => kind === 'question')
  const replied = (cell: RowCell) => cell.replies.map(reply => <ReplyView {...{reply, language, say}} />)
  const name = (labels: Labels, subject: string) => cellName({labels, subject}, language)
  const link = (subject: string) =>
    replyTo === null ? null : (
      <p class="small">
        <a href={replyTo(subject)}>{say('replying.yourReply')}</a>
      </p>
    )
  const quotes = (all: readonly Quote[]) =>
    all.map(quote => (
      <figure class="quoted">
        <blockquote class="words" lang={languageOf(quote.language).lang} dir="auto">
          {quote.text}
        </blockquote>
        <figcaption class="small quiet">
          <bdi>{plain(files.get(quote.submission) ?? '')}</bdi> · {placeInWords(quote, terms)}
        </figcaption>
      </figure>
    ))
  return (
    <>
      <p class="small">
        {say('replying.filesRead', {files: row.files.map(({file}) => plain(file)).join(' · ')})}
      </p>
      {spoken.map(each =>
        each.kind === 'code' ? (
          <section class="cell">
            <h3>{name(each.labels, each.subject)}</h3>
            <p>{mannerInWords(mannerOf(each.cell), each.cell.acts, terms)}</p>
            {quotes(each.cell.quotes)}
            {replied(each)}
            {link(each.subject)}
          </section>
        ) : null
      )}
      {(['silent', 'unread'] as const).map(
        kind =>
          without(kind).length > 0 && (
            <section>
              <h3>{say(`replying.${kind}Cells`)}</h3>
              <ul>
                {without(kind).map(each => (
                  <li>
                    {replyTo === null ? (
                      name(each.labels, each.subject)
                    ) : (
                      <a href={replyTo(each.subject)}>{name(each.labels, each.subject)}</a>
                    )}
                    {replied(each)}
                  </li>
                ))}
              </ul>
            </section>
          )
      )}
      {questions.length > 0 && <h2>{say('replying.questions')}</h2>}
      {questions.map(each =>
        each.kind === 'question' ? (
          <section class="cell">
            <h3>{name(each.labels, each.subject)}</h3>
            {each.answers.length === 0 && (
              <p>{say(each.unread ? 'replying.unreadCells' : 'replying.noAnswer')}</p>
            )}
            {each.answers.map(({answer, labels}) => (
              <>
                <p>{ofLabels(labels, language)}</p>
                {quotes(answer.quotes)}
              </>
            ))}
            {replied(each)}
            {link(each.subject)}
          </section>
        ) : null
      )}
    </>
  )
}

/** A cell as it is spoken of: the letter of its code, where it has one, and its name. */
export function cellName(
  {labels, subject}: {readonly labels: Labels; readonly subject: string},
  language: UnLanguage
): string {
  const letter = subject.slice(subject.indexOf('/') + 1)
  const name = ofLabels(labels, language)
  return subject.includes('/') && letter.length <= 2 ? `${letter} ${name}` : name
}
