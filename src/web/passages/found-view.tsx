import type {FC} from 'hono/jsx'
import {placeInWords} from '../../digest/html/phrases.js'
import {languageOf, plain} from '../../digest/html/plain.js'
import {dateIn} from '../../digest/words/dates.js'
import {sayIn as termsIn} from '../../digest/words/say.js'
import type {FoundPassage} from '../../store/index/passages.js'
import type {Names} from '../reader/names.js'
import type {Visit} from '../server/visit.js'
import {ClaimsView} from './claims-view.js'

type Props = {
  readonly passage: FoundPassage
  readonly names: Names
  readonly visit: Visit
  /** The code that is sought, whose tag then comes first. */
  readonly about?: string | undefined
}

/** A passage in a list: whose, where, its words, what is said of it; it leads to the page where it stands. */
export const FoundView: FC<Props> = ({about, names, passage, visit: {language, say}}) => {
  const terms = termsIn(language)
  const {date, file, parties, session, speaker, stands, text} = passage
  return (
    <article class="found-passage" id={`p-${passage.passage}`}>
      <p class="place">
        <strong>{parties.map(names.party).join(' · ')}</strong>{' '}
        <a href={`/passages/${passage.passage}`}>
          {placeInWords({...passage, speaker: speaker?.label ?? null}, terms)}
        </a>
        <span class="quiet small">
          {' · '}
          <bdi>{file}</bdi>
          {date && ` · ${dateIn(language, date)}`}
          {session && (
            <>
              {' · '}
              <bdi>{names.session(session)}</bdi>
            </>
          )}
          {!stands && ` · ${say('search.notStanding')}`}
        </span>
      </p>
      <blockquote class="words" lang={languageOf(passage.language).lang} dir="auto">
        {plain(text)}
      </blockquote>
      {passage.noCodeBy !== undefined && <p class="no-code small">✓ {say('correcting.foundNothing')}</p>}
      <ClaimsView passage={passage} names={names} terms={terms} about={about} />
    </article>
  )
}
