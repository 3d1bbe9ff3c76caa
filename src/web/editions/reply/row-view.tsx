import type {FC} from 'hono/jsx'
import {mannerInWords, placeInWords} from '../../../digest/html/phrases.js'
import {languageOf, plain} from '../../../digest/html/plain.js'
import {mannerOf} from '../../../digest/manners.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import type {UnLanguage} from '../../../domain/document.js'
import type {Labels} from '../../../domain/pipeline/taxonomy.js'
import type {Quote} from '../../../domain/position.js'
import {type Row, type RowCell, showsWords} from '../../../editions/reply/row.js'
import type {Say} from '../../words/say.js'
import {ReplyView} from './reply-view.js'

type Props = {
  readonly row: Row
  readonly language: UnLanguage
  readonly say: Say
  /** Where a reply to a cell is written; null where it cannot be written here. */
  readonly replyTo: ((subject: string) => string) | null
}

/** All that an edition will show of one party, list by list: each cell with its words, and what it is silent on. */
export const RowView: FC<Props> = ({language, replyTo, row, say}) => {
  const questions = row.cells.filter(each => each.kind === 'question')
  const shown = {language, say, replyTo, files: new Map(row.files.map(({file, id}) => [id, file]))}
  return (
    <>
      <p class="small">
        {say('replying.filesRead', {files: row.files.map(({file}) => plain(file)).join(' · ')})}
      </p>
      {row.lists.map(({id, labels}) => {
        const cells = row.cells.filter(each => each.kind === 'code' && each.list === id)
        return (
          cells.length > 0 && (
            <>
              <h2>{ofLabels(labels, language)}</h2>
              {cells.filter(showsWords).map(cell => (
                <CellView {...shown} cell={cell} />
              ))}
              <Without {...shown} kind="silent" cells={cells} />
              <Without {...shown} kind="unread" cells={cells} />
            </>
          )
        )
      })}
      {questions.length > 0 && <h2>{say('replying.questions')}</h2>}
      {questions.map(cell => (
        <CellView {...shown} cell={cell} />
      ))}
    </>
  )
}

type Shown = Pick<Props, 'language' | 'say' | 'replyTo'> & {
  /** Names of files by the ids of their submissions. */
  readonly files: ReadonlyMap<string, string>
}

/** One cell: what it says, its words, what was replied, and where a reply to it is written. */
const CellView: FC<Shown & {readonly cell: RowCell}> = ({cell, files, language, replyTo, say}) => {
  const name = cellName(cell, language)
  const words = (quotes: readonly Quote[]) => quotes.map(quote => <Words {...{quote, files, language}} />)
  const terms = termsIn(language)
  return (
    <section class="cell">
      <h3>{name}</h3>
      {cell.kind === 'code' ? (
        <>
          <p>{mannerInWords(mannerOf(cell.cell), cell.cell.acts, terms)}</p>
          {words(cell.cell.quotes)}
          {words(cell.cell.unsure ?? [])}
        </>
      ) : (
        <>
          {cell.answers.length === 0 && (
            <p>{say(cell.unread ? 'replying.unreadCells' : 'replying.noAnswer')}</p>
          )}
          {cell.unsure.map(({answer, labels}) => (
            <>
              <p>{terms('questions.unsure', {answer: ofLabels(labels, language)})}</p>
              {words(answer.quotes)}
            </>
          ))}
          {cell.answers.map(({answer, labels}) => (
            <>
              <p>{ofLabels(labels, language)}</p>
              {words(answer.quotes)}
            </>
          ))}
        </>
      )}
      <Replied {...{cell, language, say}} />
      {replyTo !== null && (
        <p class="small">
          <a href={replyTo(cell.subject)} aria-label={`${say('replying.replyHere')}: ${name}`}>
            {say('replying.replyHere')}
          </a>
        </p>
      )}
    </section>
  )
}

const Words: FC<Pick<Shown, 'files' | 'language'> & {readonly quote: Quote}> = ({files, language, quote}) => (
  <figure class="quoted">
    <blockquote class="words" lang={languageOf(quote.language).lang} dir="auto">
      {quote.text}
    </blockquote>
    <figcaption class="small quiet">
      <bdi>{plain(files.get(quote.submission) ?? '')}</bdi> · {placeInWords(quote, termsIn(language))}
    </figcaption>
  </figure>
)

type WithoutProps = Shown & {readonly kind: 'silent' | 'unread'; readonly cells: readonly RowCell[]}

/** The cells of a list in which nothing stands, by name. */
const Without: FC<WithoutProps> = ({cells, kind, language, replyTo, say}) => {
  const without = cells.filter(each => each.kind === 'code' && each.cell.cell === kind && !showsWords(each))
  if (without.length === 0) return null
  return (
    <section>
      <h3>{say(`replying.${kind}Cells`)}</h3>
      <ul>
        {without.map(cell => (
          <li>
            {replyTo === null ? (
              cellName(cell, language)
            ) : (
              <a href={replyTo(cell.subject)}>{cellName(cell, language)}</a>
            )}
            <Replied {...{cell, language, say}} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Replied: FC<Pick<Shown, 'language' | 'say'> & {readonly cell: RowCell}> = ({cell, language, say}) => (
  <>
    {cell.replies.map(reply => (
      <ReplyView {...{reply, language, say}} />
    ))}
  </>
)

/** A cell as it is spoken of: the letter of its code, where it has one, and its name. */
export function cellName(
  {labels, subject}: {readonly labels: Labels; readonly subject: string},
  language: UnLanguage
): string {
  const letter = subject.slice(subject.indexOf('/') + 1)
  const name = ofLabels(labels, language)
  return subject.includes('/') && letter.length <= 2 ? `${letter} ${name}` : name
}
