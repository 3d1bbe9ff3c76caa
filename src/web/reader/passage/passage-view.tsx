import type {FC} from 'hono/jsx'
import {languageName, placeInWords} from '../../../digest/html/phrases.js'
import type {SettledPassage} from '../../../domain/tag.js'
import type {At} from '../at.js'
import {hasTags, isUnchecked} from '../filter.js'
import type {BoxesOf} from '../original/boxes.js'
import {AnswerView, OverruledView, TagView} from './tag-view.js'
import {WordsView} from './words-view.js'

type Props = {
  readonly passage: SettledPassage
  /** Of the submission, so that only what differs from it is said. */
  readonly language: string
  readonly boxesOf: BoxesOf
  readonly at: At
}

/** One passage: where it stands, its words, what is said of it. */
export const PassageView: FC<Props> = ({at, boxesOf, language, passage}) => {
  const {end, id, kind, overruled, overruledAnswers, questions, start, tags} = passage
  const place = placeInWords({...passage, speaker: null}, at.terms)
  return (
    <article
      class={`passage ${kind}`}
      id={`p-${id}`}
      tabindex={-1}
      aria-label={place}
      data-id={id}
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
        {hasTags(passage) && (
          <a class="why" href={`/passages/${id}/why`}>
            {at.say('reader.why')}
          </a>
        )}
      </p>
      <WordsView passage={passage} />
      {(hasTags(passage) || overruled.length + overruledAnswers.length > 0) && (
        <ul class="claims" aria-label={at.say('reader.tags')}>
          {tags.map((tag, place) => (
            <TagView tag={tag} place={place} at={at} />
          ))}
          {questions.map((answer, place) => (
            <AnswerView answer={answer} place={tags.length + place} at={at} />
          ))}
          {[...overruled, ...overruledAnswers].map(said => (
            <OverruledView said={said} at={at} />
          ))}
        </ul>
      )}
    </article>
  )
}
