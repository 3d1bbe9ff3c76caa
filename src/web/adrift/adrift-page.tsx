import type {FC} from 'hono/jsx'
import {placeInWords} from '../../digest/html/phrases.js'
import {languageOf, plain} from '../../digest/html/plain.js'
import {dateIn} from '../../digest/words/dates.js'
import {localeOf} from '../../digest/words/locale.js'
import {sayIn as termsIn} from '../../digest/words/say.js'
import type {AdriftCorrection} from '../../review/corrections/adrift.js'
import type {Names} from '../reader/names.js'
import type {Visit} from '../server/visit.js'

type Props = {
  readonly visit: Visit
  readonly adrift: readonly AdriftCorrection[]
  readonly seen: number
  readonly names: Names
}

/** What was said, of which words, and where it may belong. */
export const AdriftPage: FC<Props> = ({adrift, names, seen, visit}) => {
  const {say} = visit
  return (
    <>
      <h1>{say('adrift.title')}</h1>
      <p class="quiet">{say('adrift.about')}</p>
      {adrift.length === 0 && <p>{say('adrift.nothing')}</p>}
      <ol class="found">
        {adrift.map(lost => (
          <li>
            <div class="found-passage">
              <Said lost={lost} names={names} visit={visit} />
              <Nearest lost={lost} seen={seen} visit={visit} />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

const Said: FC<{readonly lost: AdriftCorrection; readonly names: Names; readonly visit: Visit}> = ({
  lost: {correction, submission, why},
  names,
  visit: {language, nameOf, say}
}) => {
  const {at, by, code, note, pole, question, quote, verdict} = correction
  const about =
    code === undefined
      ? question === undefined
        ? ''
        : `${names.question(question)} ${names.pole(question, pole ?? '')}`
      : names.code(code).name
  return (
    <>
      <p class="place">
        <strong>{about}</strong>{' '}
        {say('adrift.said', {
          by: nameOf(by),
          date: dateIn(language, at.slice(0, 10)),
          verdict: say(`adrift.verdict-${verdict}`)
        })}
      </p>
      <p class="small quiet">
        {say(`adrift.${why}`)} <bdi>{submission.file.name}</bdi>
      </p>
      <blockquote class="words" dir="auto">
        {plain(quote)}
      </blockquote>
      {note !== undefined && <p dir="auto">{plain(note)}</p>}
    </>
  )
}

const Nearest: FC<{readonly lost: AdriftCorrection; readonly seen: number; readonly visit: Visit}> = ({
  lost: {correction, nearest},
  seen,
  visit: {language, say}
}) => {
  if (nearest.length === 0) return <p class="quiet">{say('adrift.noNear')}</p>
  const share = new Intl.NumberFormat(localeOf(language), {style: 'percent', maximumFractionDigits: 0})
  return (
    <>
      <h2 class="small">{say('adrift.nearest')}</h2>
      {nearest.map(({likeness, passage}) => (
        <form method="post" action="/adrift" class="near">
          <input type="hidden" name="correction" value={correction.id} />
          <input type="hidden" name="passage" value={passage.id} />
          <input type="hidden" name="seen" value={seen} />
          <input type="hidden" name="request" value={crypto.randomUUID()} />
          <p class="place small">
            <a href={`/passages/${passage.id}`}>
              {placeInWords({...passage, speaker: null}, termsIn(language))}
            </a>{' '}
            {say('adrift.likeness', {share: share.format(likeness)})}
          </p>
          <blockquote class="words" lang={languageOf(passage.language).lang} dir="auto">
            {plain(passage.text)}
          </blockquote>
          <button type="submit" class="second">
            {say('adrift.here')}
          </button>
        </form>
      ))}
    </>
  )
}
