import type {FC} from 'hono/jsx'
import {placeInWords} from '../../../../digest/html/phrases.js'
import {languageOf, plain} from '../../../../digest/html/plain.js'
import {sayIn as termsIn} from '../../../../digest/words/say.js'
import type {OwnPassage} from '../../../../editions/reply/passages/own-passages.js'
import type {Visit} from '../../../server/visit.js'

type Props = {readonly own: OwnPassage; readonly chosen: boolean; readonly visit: Visit}

/** So many words are named that a passage shares with a reply. */
const MOST_WORDS = 6

/** One passage that can be chosen: its file, page and paragraph, why it may be meant, and its words. */
export const PassageChoice: FC<Props> = ({
  chosen,
  own: {ground, passage, shared},
  visit: {language, say}
}) => {
  const terms = termsIn(language)
  const {file, speaker, text} = passage
  const list = new Intl.ListFormat(language, {type: 'unit'})
  return (
    <li>
      <label class="choice">
        <input type="radio" name="passage" value={passage.passage} checked={chosen} required />
        <span>
          <span class="place">
            <bdi>{plain(file)}</bdi> · {placeInWords({...passage, speaker: speaker?.label ?? null}, terms)}
            {ground !== 'none' && (
              <span class="ground small">
                {' · '}
                {ground === 'shares'
                  ? say('answering.ground-shares', {words: list.format(shared.slice(0, MOST_WORDS))})
                  : say(`answering.ground-${ground}`)}
              </span>
            )}
          </span>
          <span class="words" lang={languageOf(passage.language).lang} dir="auto">
            {plain(text)}
          </span>
        </span>
      </label>
      <a class="small" href={`/passages/${passage.passage}`}>
        {say('answering.inReader')}
      </a>
    </li>
  )
}
