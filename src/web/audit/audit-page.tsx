import type {FC} from 'hono/jsx'
import type {AuditEntry, AuditHead} from '../../domain/acts/audit.js'
import type {AuditVerdict} from '../../store/audit/facet.js'
import {momentIn} from '../frame/moment.js'
import {sentenceFor} from '../frame/told/told.js'
import type {Visit} from '../server/visit.js'
import type {AuditAsked} from './asked.js'

type Props = {
  readonly visit: Visit
  readonly asked: AuditAsked
  readonly entries: readonly AuditEntry[]
  /** Whether there are earlier ones. */
  readonly more: boolean
  readonly head: AuditHead | undefined
  readonly verdict: AuditVerdict | null
}

/** A part of the record, newest first. */
export const AuditPage: FC<Props> = ({asked, entries, head, more, verdict, visit}) => {
  const {say} = visit
  const last = entries.at(-1)
  return (
    <>
      <h1>{say('frame.audit')}</h1>
      <p>
        {say('audit.about')} <a href="/queues">{say('queues.title')}</a>
      </p>
      {head && (
        <p>
          {say('audit.head')}{' '}
          <code class="secret" dir="ltr">
            {head.number}:{head.hash}
          </code>
        </p>
      )}
      <Verdict visit={visit} verdict={verdict} />
      <form action="/audit" class="beside">
        <button type="submit" name="verify" value="yes" class="second">
          {say('audit.verify')}
        </button>
      </form>
      <form action="/audit" class="beside">
        <label>
          {say('audit.by')}
          <input name="by" value={asked.by ?? ''} maxlength={320} dir="ltr" autocomplete="off" />
        </label>
        <label>
          {say('audit.act')}
          <input
            name="act"
            value={asked.act ?? ''}
            maxlength={100}
            dir="ltr"
            list="acts"
            autocomplete="off"
          />
        </label>
        <datalist id="acts">
          {[...new Set(entries.map(({act}) => act))].toSorted().map(act => (
            <option value={act} />
          ))}
        </datalist>
        <button type="submit">{say('audit.filter')}</button>
        {(asked.by ?? asked.act ?? asked.before) !== undefined && <a href="/audit">{say('audit.clear')}</a>}
      </form>
      {entries.length === 0 ? <p>{say('audit.nothing')}</p> : <Entries visit={visit} entries={entries} />}
      {more && last && <a href={earlierThan(last.number, asked)}>{say('audit.older')}</a>}
    </>
  )
}

const Verdict: FC<Pick<Props, 'visit' | 'verdict'>> = ({verdict, visit}) => {
  const {say} = visit
  if (verdict === null) return null
  if (verdict.kind === 'broken')
    return (
      <p class="fault" role="alert">
        {say('audit.broken', {number: verdict.number, why: sentenceFor(visit, verdict.said)})}
      </p>
    )
  return (
    <p class="notice" role="status">
      {say('audit.whole', {entries: verdict.number, corrections: verdict.corrections})}
    </p>
  )
}

const Entries: FC<Pick<Props, 'visit' | 'entries'>> = ({entries, visit: {language, say}}) => (
  // It can be wider than the window, and holds nothing else that the keyboard can reach.
  <section class="scroll" tabindex={0} aria-label={say('frame.audit')}>
    <table class="list stacks">
      <thead>
        <tr>
          <th scope="col" class="figure">
            {say('audit.number')}
          </th>
          <th scope="col">{say('audit.at')}</th>
          <th scope="col">{say('audit.by')}</th>
          <th scope="col">{say('audit.act')}</th>
          <th scope="col">{say('audit.on')}</th>
          <th scope="col">{say('audit.details')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({act, at, by, details, number, on}) => (
          <tr>
            <td class="figure">{number}</td>
            <td>{momentIn(at, language)}</td>
            <td>
              <bdi>{by}</bdi>
            </td>
            <td>
              <bdi dir="ltr">{act}</bdi>
            </td>
            <td class="secret">
              <bdi>{on}</bdi>
            </td>
            <td>
              {Object.entries(details).map(([name, value]) => (
                <div class="secret" dir="ltr">
                  {name}: {typeof value === 'string' ? value : JSON.stringify(value)}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

function earlierThan(number: number, {act, by}: AuditAsked): string {
  const address = new URLSearchParams({before: String(number)})
  if (by !== undefined) address.set('by', by)
  if (act !== undefined) address.set('act', act)
  return `/audit?${address}`
}
