import type {FC} from 'hono/jsx'
import {alphabeticalIn} from '../../digest/words/locale.js'
import {actNames} from '../../domain/acts/act-names.js'
import type {AuditEntry, AuditHead} from '../../domain/acts/audit.js'
import type {AuditVerdict} from '../../store/audit/facet.js'
import {type Choice, Choose} from '../frame/choosing/choose.js'
import {momentIn} from '../frame/moment.js'
import {sentenceFor} from '../frame/told/told.js'
import {namesIn} from '../reader/names.js'
import type {Visit} from '../server/visit.js'
import type {AuditAsked} from './asked.js'
import {DetailsView} from './details-view.js'
import {actInWords, isAddress, whoDid, withNamesIn} from './in-words.js'

type Props = {
  readonly visit: Visit
  readonly asked: AuditAsked
  readonly entries: readonly AuditEntry[]
  /** What those who have accounts are called. */
  readonly people: readonly string[]
  /** Whether there are earlier ones. */
  readonly more: boolean
  readonly head: AuditHead | undefined
  readonly verdict: AuditVerdict | null
}

/** A part of the record, newest first. */
export const AuditPage: FC<Props> = ({asked, entries, head, more, people, verdict, visit}) => {
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
          <input
            name="by"
            value={asked.by ?? ''}
            maxlength={320}
            dir="auto"
            list="people"
            autocomplete="off"
          />
        </label>
        <datalist id="people">
          {people.map(name => (
            <option value={name} />
          ))}
        </datalist>
        <Choose
          name="act"
          label={say('audit.act')}
          any={say('audit.any')}
          choices={actsToChoose(asked.act, visit)}
          set={asked.act}
        />
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

const Entries: FC<Pick<Props, 'visit' | 'entries'>> = ({entries, visit}) => {
  const {desk, language, nameOf, say} = visit
  const names = namesIn(desk.ofFolder.pipeline, language)
  const {party} = names
  return (
    // It can be wider than the window, and holds nothing else that the keyboard can reach.
    <section class="scroll" tabindex={0} aria-label={say('frame.audit')}>
      <table class="list stacks record">
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
              <td class="when">{momentIn(at, language)}</td>
              <td>
                <bdi>{whoDid(by, {nameOf, party, say})}</bdi>
              </td>
              <td class="did">{actInWords(act, say) ?? <bdi dir="ltr">{act}</bdi>}</td>
              <td class="on">
                {on !== '' && (
                  <>
                    <span class="quiet" aria-hidden="true">
                      {say('audit.detail', {name: say('audit.on')})}{' '}
                    </span>
                    <bdi class={isAddress(on) ? '' : 'secret'}>{withNamesIn(on, nameOf)}</bdi>
                  </>
                )}
              </td>
              <td>
                <DetailsView entry={{act, details}} names={names} visit={visit} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Every act by its words, in their order; one that is asked for and not known as it is. */
function actsToChoose(asked: string | undefined, {language, say}: Visit): readonly Choice[] {
  const compare = alphabeticalIn(language)
  const known = actNames
    .map(value => ({value, name: say(`acts.${value}`)}))
    .toSorted((a, b) => compare(a.name, b.name))
  const isKnown = asked === undefined || known.some(({value}) => value === asked)
  return isKnown ? known : [{value: asked, name: asked}, ...known]
}

function earlierThan(number: number, {act, by}: AuditAsked): string {
  const address = new URLSearchParams({before: String(number)})
  if (by !== undefined) address.set('by', by)
  if (act !== undefined) address.set('act', act)
  return `/audit?${address}`
}
