import type {FC} from 'hono/jsx'
import {actsInKey} from '../../digest/manners.js'
import {sayIn as termsIn} from '../../digest/words/say.js'
import {LONGEST_NOTE} from '../../domain/correction.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {Stance} from '../../domain/tag.js'
import type {Page} from '../../store/index/page.js'
import type {FoundPassage} from '../../store/index/passages.js'
import {ChooseCode} from '../frame/choosing/choose-code.js'
import {FoundView} from '../passages/found-view.js'
import {areUnsure, UnsureLegend} from '../passages/unsure-legend.js'
import {namesIn} from '../reader/names.js'
import type {Visit} from '../server/visit.js'
import {addressOf, type SearchAsked} from './asked.js'

type Props = {
  readonly visit: Visit
  readonly asked: SearchAsked
  readonly found: Pick<Page<FoundPassage>, 'entries' | 'total'>
  readonly seen: number
  readonly pipeline: Pipeline
}

/** All that was found, each marked until it is taken out, and what is to be said of those marked. */
export const CorrectManyPage: FC<Props> = ({asked, found, pipeline, seen, visit}) => {
  const {language, say} = visit
  const terms = termsIn(language)
  const names = namesIn(pipeline, language)
  return (
    <>
      <h1>{say('search.correctTitle')}</h1>
      <p>{say('search.correctAbout')}</p>
      {found.total > found.entries.length && (
        <p class="notice">{say('search.tooMany', {most: found.entries.length, count: found.total})}</p>
      )}
      <form method="post" action={`/search/correct?${addressOf(asked)}`} class="many">
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="request" value={crypto.randomUUID()} />
        <fieldset class="beside saying">
          <legend>{say('search.verdict')}</legend>
          <label>
            {say('search.verdict')}
            <select name="verdict">
              {(['accept', 'reject', 'set', 'note'] as const).map(verdict => (
                <option value={verdict}>{say(`search.${verdict}`)}</option>
              ))}
            </select>
          </label>
          <ChooseCode
            name="code"
            label={say('search.code')}
            {...{any: '—', pipeline, language, set: asked.code}}
          />
          <label data-for="set">
            {say('search.stance')}
            <select name="stance">
              {Stance.options.map(stance => (
                <option value={stance}>{terms(`terms.manner-${stance}`)}</option>
              ))}
            </select>
          </label>
          <label data-for="set">
            {say('search.act')}
            <select name="act">
              <option value="none">—</option>
              {actsInKey.map(act => (
                <option value={act}>{terms(`terms.act-${act}`)}</option>
              ))}
            </select>
          </label>
          <label data-for="note">
            {say('search.noteText')}
            <input type="text" name="note" maxlength={LONGEST_NOTE} dir="auto" />
          </label>
          <label>
            {say('search.why')}
            <input type="text" name="why" maxlength={LONGEST_NOTE} dir="auto" />
          </label>
          <button type="submit">{say('search.save')}</button>
        </fieldset>
        <UnsureLegend say={say} isNeeded={areUnsure(found.entries)} />
        <ol class="found">
          {found.entries.map(passage => (
            <li>
              <input
                type="checkbox"
                name="passages"
                value={passage.passage}
                checked
                aria-label={say('search.mark')}
                aria-describedby={`p-${passage.passage}`}
              />
              <FoundView passage={passage} names={names} visit={visit} about={asked.code} />
            </li>
          ))}
        </ol>
      </form>
    </>
  )
}
