import type {FC} from 'hono/jsx'
import {placeInWords} from '../../../digest/html/phrases.js'
import {languageOf, plain} from '../../../digest/html/plain.js'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import type {RoundPassage} from '../../../domain/round/round.js'
import type {Visit} from '../../server/visit.js'

type Props = {readonly passage: RoundPassage; readonly visit: Visit}

/** The words of a passage, where they stand, and in which language; nothing of what anybody says of them. */
export const PassageWords: FC<Props> = ({passage, visit: {language, say}}) => {
  const {file, headings, text} = passage
  const {dir, lang} = languageOf(passage.language)
  const named = new Intl.DisplayNames(language, {type: 'language'})
  return (
    <div class="passage-words">
      <p class="small quiet">
        <bdi>{file}</bdi> · {placeInWords({...passage, speaker: null}, termsIn(language))} ·{' '}
        {passage.language === 'und' ? say('rounds.languageUnknown') : named.of(passage.language)}
      </p>
      {headings.length > 0 && (
        <p class="small quiet" dir="auto" lang={lang}>
          {headings.map(plain).join(' › ')}
        </p>
      )}
      <blockquote lang={lang} dir={dir}>
        {plain(text)}
      </blockquote>
    </div>
  )
}
