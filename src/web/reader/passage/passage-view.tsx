import type {FC} from 'hono/jsx'
import {languageName, placeInWords} from '../../../digest/html/phrases.js'
import {plain} from '../../../digest/html/plain.js'
import type {SettledPassage} from '../../../domain/tag.js'
import type {At} from '../at.js'
import {subjectInWords} from '../correcting/in-words.js'
import {hasTags, isUnchecked} from '../filter.js'
import type {BoxesOf} from '../original/boxes.js'
import {AnswerView, idOf, OverruledView, TagView} from './tag-view.js'
import {WordsView} from './words-view.js'

type Props = {
  readonly passage: SettledPassage
  /** Of the submission, so that only what differs from it is said. */
  readonly language: string
  readonly boxesOf: BoxesOf
  /** The number of the latest correction that is laid over it. */
  readonly upTo: number
  /** What was just done to it, for a script to say aloud. */
  readonly done?: string | undefined
  readonly at: At
}

/** One passage: where it stands, its words, what is said of it. */
export const PassageView: FC<Props> = ({at, boxesOf, done, language, passage, upTo}) => {
  const {bestQuotes, end, id, kind, noCode, notes, start} = passage
  const place = placeInWords({...passage, speaker: null}, at.terms)
  return (
    <article
      class={`passage ${kind}`}
      id={`p-${id}`}
      tabindex={-1}
      aria-label={place}
      data-id={id}
      data-seen={upTo}
      data-done={done}
      data-start={start}
      data-end={end}
      data-boxes={boxesOf(passage)}
      data-tagged={hasTags(passage) ? '' : undefined}
      data-unchecked={isUnchecked(passage) ? '' : undefined}
    >
      <p class="place">
        <a href={`#p-${id}`}>{place}</a>
        {kind === 'footnote' && ` · ${at.say('reader.footnote')}`}
        {passage.language !== language && ` · ${languageName(passage.language, at.terms)}`}
        <span class="ways-on">
          {hasTags(passage) && (
            <a class="why" href={`/passages/${id}/why`}>
              {at.say('reader.why')}
            </a>
          )}
          {at.mayCorrect && (
            <a href={`/passages/${id}/correct`} data-without-script>
              {at.say('correcting.correct')}
            </a>
          )}
        </span>
      </p>
      <WordsView passage={passage} />
      <Claims passage={passage} at={at} />
      {noCode !== undefined && (
        <p class="no-code small">
          ✓ {at.say('correcting.foundNothing')} <bdi class="quiet">{plain(at.nameOf(noCode.by))}</bdi>
        </p>
      )}
      {bestQuotes.map(({by, code}) => (
        <p class="best small" data-best={code}>
          ★ {at.say('correcting.bestQuoteFor', {what: subjectInWords({code}, at)})}{' '}
          <bdi class="quiet">{plain(at.nameOf(by))}</bdi>
        </p>
      ))}
      {notes.map(({by, note}) => (
        <p class="note small">
          <bdi class="quiet">{plain(at.nameOf(by))}</bdi> <span dir="auto">{plain(note)}</span>
        </p>
      ))}
    </article>
  )
}

/** What is said of it: tags, answers, and what the machine said and a person overruled. */
const Claims: FC<{readonly passage: SettledPassage; readonly at: At}> = ({at, passage}) => {
  const {overruled, overruledAnswers, questions, tags} = passage
  const refused = [...overruled, ...overruledAnswers]
  if (!hasTags(passage) && refused.length === 0) return null
  const standing = new Set([...tags, ...questions].map(idOf))
  return (
    <ul class="claims" aria-label={at.say('reader.tags')}>
      {tags.map((tag, place) => (
        <TagView tag={tag} place={place} at={at} />
      ))}
      {questions.map((answer, place) => (
        <AnswerView answer={answer} place={tags.length + place} at={at} />
      ))}
      {refused.map(said => (
        // What was set otherwise stands above; what was rejected alone can be accepted after all.
        <OverruledView said={said} about={standing.has(idOf(said)) ? undefined : idOf(said)} at={at} />
      ))}
    </ul>
  )
}
