import type {FC} from 'hono/jsx'
import {dateIn} from '../../digest/words/dates.js'
import {localeOf} from '../../digest/words/locale.js'
import type {UnLanguage} from '../../domain/document.js'
import type {ListedSubmission} from '../../store/index/submissions.js'
import {WhyNotRead} from '../frame/told/reasons.js'
import type {Visit} from '../server/visit.js'

type Props = {
  readonly visit: Visit
  readonly entry: ListedSubmission
  readonly partyName: (id: string) => string
  readonly sessionName: (words: string) => string
  readonly mayWrite: boolean
}

/** One submission: whose, of when, how well it was read, how much of it people have checked. */
export const Row: FC<Props> = ({entry, mayWrite, partyName, sessionName, visit}) => {
  const {identity, submission} = entry
  const {language, say} = visit
  const {id} = submission
  const languages = new Intl.DisplayNames(language, {type: 'language'})
  const tag = identity?.language.value
  return (
    <tr id={id} class={entry.stands ? '' : 'not-standing'}>
      <th scope="row">
        <a href={`/submissions/${id}`}>
          <bdi>{submission.file.name}</bdi>
        </a>
        {identity?.title.value && (
          <div class="small quiet" dir="auto" lang={tag}>
            {identity.title.value}
          </div>
        )}
        {entry.supersededBy && <div class="small quiet">{say('submissions.supersededBy')}</div>}
        {entry.sameAs && <div class="small quiet">{say('submissions.sameAs')}</div>}
      </th>
      <td>
        {entry.parties.length > 0
          ? entry.parties.map(partyName).join(' · ')
          : entry.state === 'tagged' && <span class="small">{say('submissions.whose')}</span>}
      </td>
      <td>
        {identity?.date.value && <span class="when">{dateIn(language, identity.date.value)}</span>}
        {identity?.session.value && (
          <div class="small quiet" dir="auto">
            {sessionName(identity.session.value)}
          </div>
        )}
      </td>
      <td>{tag && (languages.of(tag) ?? tag)}</td>
      <td class="how-read">
        <Reading visit={visit} entry={entry} />
      </td>
      <td class="checked">
        <Checked visit={visit} entry={entry} />
      </td>
      {mayWrite && (
        <td class="own-acts">
          <Acts visit={visit} entry={entry} />
        </td>
      )}
    </tr>
  )
}

/** So good a share of words goes without saying. */
const WORTH_SAYING = 0.95

const Reading: FC<Pick<Props, 'visit' | 'entry'>> = ({entry, visit}) => {
  const {failure, pageCount, readInFull, reading, state, steps} = entry
  const {language, say} = visit
  if (failure)
    return (
      <span class="failed">
        {say('submissions.failed')}: <WhyNotRead of={failure} language={language} />
      </span>
    )
  if (state !== 'tagged')
    return (
      <>
        {say(`submissions.${state}`)} <span class="small quiet">{say('submissions.steps', steps)}</span>
      </>
    )
  return (
    <>
      {pageCount !== null && say('submissions.pages', {count: pageCount})}
      <ul class="bare small quiet">
        {reading && reading.ocr > 0 && <li>{say('submissions.ocr', {count: reading.ocr})}</li>}
        {reading && reading.unread > 0 && <li>{say('submissions.unreadPages', {count: reading.unread})}</li>}
        {reading?.confidence != null && (
          <li>{say('submissions.sure', {share: shareIn(language, reading.confidence)})}</li>
        )}
        {reading?.words != null && reading.words < WORTH_SAYING && (
          <li>{say('submissions.words', {share: shareIn(language, reading.words)})}</li>
        )}
      </ul>
      {readInFull === false && <strong class="small">{say('submissions.notInFull')}</strong>}
    </>
  )
}

const shareIn = (language: UnLanguage, share: number): string =>
  new Intl.NumberFormat(localeOf(language), {style: 'percent', maximumFractionDigits: 0}).format(share)

const Checked: FC<Pick<Props, 'visit' | 'entry'>> = ({entry, visit: {say}}) => {
  const of = entry.checked + entry.unchecked + entry.abstaining
  if (of === 0) return null
  return (
    <>
      <meter min={0} max={of} value={entry.checked} aria-hidden="true" />{' '}
      <span class="small">{say('submissions.checkedOf', {checked: entry.checked, of})}</span>
    </>
  )
}

const Acts: FC<Pick<Props, 'visit' | 'entry'>> = ({entry, visit: {say}}) => {
  const {id} = entry.submission
  const isUnread = entry.state === 'failed' || entry.readInFull === false
  return (
    <>
      {isUnread && (
        <form method="post" action="/submissions/retry" class="inline" data-acts>
          <input type="hidden" name="submission" value={id} />
          <button type="submit" class="plain">
            {say('submissions.retry')}
          </button>
        </form>
      )}
      <details class="inline">
        <summary>{say('submissions.aside')}</summary>
        <form method="post" action={`/submissions/${id}/set-aside`} class="stacked" data-acts>
          <label>
            {say('submissions.asideWhy')}
            <input type="text" name="why" maxlength={2000} required />
          </label>
          <button type="submit" class="second">
            {say('submissions.aside')}
          </button>
        </form>
      </details>
    </>
  )
}
