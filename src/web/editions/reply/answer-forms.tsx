import type {FC} from 'hono/jsx'
import {placeInWords} from '../../../digest/html/phrases.js'
import {languageOf, plain} from '../../../digest/html/plain.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import type {Digest} from '../../../domain/digest/digest.js'
import {LONGEST_REASON} from '../../../domain/edition/draft.js'
import type {Edition, KeptReply} from '../../../domain/edition/edition.js'
import {polesOf} from '../../../domain/pipeline/taxonomy.js'
import type {Quote} from '../../../domain/position.js'
import {Stance} from '../../../domain/tag.js'
import type {Visit} from '../../server/visit.js'

type Props = {
  readonly digest: Digest
  readonly edition: Edition
  readonly reply: KeptReply
  readonly visit: Visit
}

/** Two ways to answer a reply: keep the cell, or accept it by correcting a passage of the party. */
export const AnswerForms: FC<Props> = ({digest, edition, reply, visit}) => {
  const {language, say} = visit
  const action = `/editions/${edition.id}/replies/${reply.number}`
  const question = digest.questions.find(({code}) => code === reply.subject)
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
      <form method="post" action={`${action}/accept`} class="stacked">
        <Passages {...{digest, reply, visit}} />
        {question && (
          <label>
            {say('replying.pole')}
            <select name="pole">
              {polesOf({poles: question.poles}).map(({labels, pole}) => (
                <option value={pole}>{ofLabels(labels, language)}</option>
              ))}
            </select>
          </label>
        )}
        <label>
          {say('replying.says')}
          <select name="says">
            <option value="nothing">{say('replying.says-nothing')}</option>
            {question ? (
              <option value="pole">{say('replying.pole')}</option>
            ) : (
              Stance.options.map(stance => (
                <option value={stance}>{termsIn(language)(`terms.manner-${stance}`)}</option>
              ))
            )}
          </select>
        </label>
        <label>
          {say('replying.acceptWhy')}
          <input type="text" name="why" maxlength={LONGEST_REASON} dir="auto" />
        </label>
        <p class="small quiet">{say('replying.acceptAbout')}</p>
        <button type="submit">{say('replying.accept')}</button>
      </form>
    </div>
  )
}

/** The passages of the cell by name, or the id of any other passage of the party. */
const Passages: FC<Omit<Props, 'edition'>> = ({digest, reply, visit: {language, say}}) => {
  const quotes = new Map(quotesOf(digest, reply).map(quote => [quote.passage, quote]))
  const terms = termsIn(language)
  const list = `passages-${reply.number}`
  return (
    <label>
      {say('replying.passage')}
      <input
        type="text"
        name="passage"
        list={list}
        required
        value={[...quotes.keys()][0] ?? ''}
        dir="ltr"
        autocomplete="off"
      />
      <datalist id={list}>
        {[...quotes.values()].map(quote => (
          <option
            value={quote.passage}
          >{`${placeInWords(quote, terms)}: ${plain(quote.text).slice(0, 120)}`}</option>
        ))}
      </datalist>
      {[...quotes.values()].map(quote => (
        <span class="small">
          <a href={`/passages/${quote.passage}`}>
            <bdi>{quote.passage}</bdi>
          </a>{' '}
          {placeInWords(quote, terms)}: <bdi lang={languageOf(quote.language).lang}>{plain(quote.text)}</bdi>
        </span>
      ))}
    </label>
  )
}

/** What the cell that is replied to quotes, in the cell and among what is reported or proposed. */
function quotesOf(digest: Digest, {party, subject}: KeptReply): readonly Quote[] {
  const cell = digest.cells.find(each => each.party === party && each.code === subject)
  const answers = digest.answers.filter(each => each.party === party && each.question === subject)
  return [...(cell ? [...cell.quotes, ...cell.acted] : []), ...answers.flatMap(({quotes}) => quotes)]
}
