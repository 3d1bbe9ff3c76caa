import type {FC} from 'hono/jsx'
import {actDetails, type DetailKind, type DetailName} from '../../domain/acts/act-details.js'
import type {AuditEntry} from '../../domain/acts/audit.js'
import type {Names} from '../reader/names.js'
import type {Visit} from '../server/visit.js'
import type {Say} from '../words/say.js'
import {DetailValue} from './detail-value.js'

type Props = {
  readonly entry: Pick<AuditEntry, 'act' | 'details'>
  readonly names: Names
  readonly visit: Visit
}

/** What an entry tells beside its act, in words; what this program does not know of that act stands as it was entered. */
export const DetailsView: FC<Props> = ({entry, names, visit}) => {
  const told = detailsInOrder(entry)
  if (told.length === 0) return null
  return (
    <dl class="entered">
      {told.map(({kind, name, value}) => (
        <div>
          <dt>{visit.say('audit.detail', {name: kind === null ? name : visit.say(nameKey(name, kind))})}</dt>{' '}
          <dd>
            <DetailValue {...{kind, names, value, visit}} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

type Value = AuditEntry['details'][string]
type Told =
  | {readonly kind: DetailKind; readonly name: DetailName; readonly value: Value}
  | {readonly kind: null; readonly name: string; readonly value: Value}

/** Those that belong to the act, in their order, then others. */
function detailsInOrder({act, details}: Props['entry']): readonly Told[] {
  const known = knownOf(act).flatMap(([name, kind]) => {
    const value = details[name]
    return value === undefined ? [] : [{kind, name, value}]
  })
  const names = new Set<string>(known.map(({name}) => name))
  const others = Object.entries(details).filter(([name]) => !names.has(name))
  return [...known, ...others.map(([name, value]) => ({kind: null, name, value}))]
}

const byAct: ReadonlyMap<string, Readonly<Partial<Record<DetailName, DetailKind>>>> = new Map(
  Object.entries(actDetails)
)

function knownOf(act: string): readonly (readonly [DetailName, DetailKind])[] {
  // The names are those of the table, which the compiler forgets of the keys of an object.
  return Object.entries(byAct.get(act) ?? {}) as [DetailName, DetailKind][]
}

/** What a round has moved on to is not told as what an account has become. */
const nameKey = (name: DetailName, kind: DetailKind): Parameters<Say>[0] =>
  kind === 'round-state' ? 'details.state' : `details.${name}`
