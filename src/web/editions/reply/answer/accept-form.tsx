import type {FC} from 'hono/jsx'
import {ofLabels} from '../../../../digest/words/labels.js'
import {sayIn as termsIn} from '../../../../digest/words/say.js'
import {LONGEST_REASON} from '../../../../domain/edition/draft.js'
import {polesOf} from '../../../../domain/pipeline/taxonomy.js'
import {Stance} from '../../../../domain/tag.js'
import {PassageChoice} from './passage-choice.js'
import type {AcceptShown} from './shown.js'

/** So many passages stand on a page. */
const AT_ONCE = 20

type Props = AcceptShown & {
  /** Where the page is. */
  readonly place: string
  /** Whether the cell says something: then a passage may be said to say nothing on it. */
  readonly says: boolean
}

/** The passages to choose from, a part of them at a time, and what the one that is chosen says. */
export const AcceptForm: FC<Props> = ({asked, digest, own, place, reply, says, seen, visit}) => {
  const {language, say} = visit
  const {entries, meant} = own
  const from = Math.min(asked.from ?? 0, Math.max(0, entries.length - 1))
  const shown = entries.slice(from, from + AT_ONCE)
  const at = (first: number) =>
    `${place}?${new URLSearchParams({...(asked.typed === undefined ? {} : {typed: asked.typed}), from: String(first)})}#passages-h`
  if (shown.length === 0)
    return <p>{say(asked.typed === undefined ? 'answering.nothing' : 'answering.nothingFound')}</p>
  // What nobody named is left to whoever chooses, but where the cell stands on words: then those are what is objected to.
  const chosen = meant ?? (shown[0]?.ground === 'carries' && from === 0 ? shown[0].passage.passage : null)
  const question = digest.questions.find(({code}) => code === reply.subject)
  return (
    <form method="post" action={`${place}/accept`} class="stacked accepting">
      <input type="hidden" name="seen" value={String(seen)} />
      <p class="small quiet" id="accept-about">
        {say('replying.acceptAbout')}
      </p>
      <fieldset class="choices">
        <legend>{say('answering.choose')}</legend>
        <ul>
          {shown.map(each => (
            <PassageChoice own={each} chosen={each.passage.passage === chosen} visit={visit} />
          ))}
        </ul>
      </fieldset>
      <p class="beside">
        <span>
          {say('answering.shown', {from: from + 1, to: from + shown.length, total: entries.length})}
        </span>
        {from > 0 && <a href={at(Math.max(0, from - AT_ONCE))}>{say('answering.before')}</a>}
        {from + AT_ONCE < entries.length && <a href={at(from + AT_ONCE)}>{say('answering.further')}</a>}
      </p>
      <div class="deciding beside">
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
          <select name="says" required>
            {says ? (
              <option value="nothing">{say('replying.says-nothing')}</option>
            ) : (
              !question && <option value="">{say('answering.saysFirst')}</option>
            )}
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
        <button type="submit" aria-describedby="accept-about">
          {say('replying.accept')}
        </button>
      </div>
    </form>
  )
}
