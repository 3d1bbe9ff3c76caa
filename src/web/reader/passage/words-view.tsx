import type {FC} from 'hono/jsx'
import {languageOf} from '../../../digest/html/plain.js'
import type {SettledPassage} from '../../../domain/tag.js'
import {stretchesOf} from './marked.js'

type Marked = Pick<SettledPassage, 'text' | 'language' | 'tags' | 'questions'>

/** The words of a passage to the letter, with the cues of its tags and answers marked; `data-of` says of which. */
export const WordsView: FC<{readonly passage: Marked}> = ({passage}) => {
  const {language, questions, tags, text} = passage
  const cues = [...tags, ...questions].flatMap(({cues}, place) => cues.map(cue => ({...cue, place})))
  return (
    <p class="words" lang={languageOf(language).lang} dir="auto">
      {stretchesOf(text, cues).map(({text, within}) =>
        within.length === 0 ? (
          text
        ) : (
          <mark data-of={[...new Set(within.map(index => cues[index]?.place))].join(' ')}>{text}</mark>
        )
      )}
    </p>
  )
}
