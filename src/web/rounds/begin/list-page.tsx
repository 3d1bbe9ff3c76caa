import type {FC} from 'hono/jsx'
import {dateIn} from '../../../digest/words/dates.js'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import type {Progress} from '../../../review/rounds/sight.js'
import type {RoundSummary} from '../../../store/rounds/rounds.js'
import type {Visit} from '../../server/visit.js'
import {manages} from '../round-of.js'

/** A round, and how far the visitor has coded it; null where it is not theirs to code. */
export type Listed = {readonly round: RoundSummary; readonly own: Progress | null}

type Props = {
  readonly visit: Visit
  readonly rounds: readonly Listed[]
  readonly people: (email: string) => string
}

/** All rounds that somebody may see. Who else codes a round is told to those alone who manage it. */
export const ListPage: FC<Props> = ({people, rounds, visit}) => {
  const {say} = visit
  const mayManage = manages(visit)
  return (
    <>
      <h1>{say('frame.rounds')}</h1>
      <p>{say('rounds.about')}</p>
      {mayManage && (
        <p>
          <a class="button" href="/rounds/new">
            {say('rounds.begin')}
          </a>
        </p>
      )}
      {rounds.length === 0 ? (
        <p class="notice">{say(mayManage ? 'rounds.noneYet' : 'rounds.noneForYou')}</p>
      ) : (
        <ul class="rounds">
          {rounds.map(listed => (
            <RoundLine {...listed} visit={visit} people={people} mayManage={mayManage} />
          ))}
        </ul>
      )}
    </>
  )
}

type LineProps = Omit<Props, 'rounds'> & Listed & {readonly mayManage: boolean}

const RoundLine: FC<LineProps> = ({mayManage, own, people, round, visit: {language, say}}) => {
  const {at, coded, coders, id, name, passages, state} = round
  const leadsTo = own !== null && state === 'open' && !mayManage ? `/rounds/${id}/code` : `/rounds/${id}`
  return (
    <li>
      <h2>
        <a href={leadsTo} dir="auto">
          {name}
        </a>
      </h2>
      <p class="small">
        <span class={`round-state ${state}`}>{say(`rounds.${state}`)}</span>{' '}
        <span class="quiet">
          {dateIn(language, at.slice(0, 10))} · {say('rounds.passages', {count: passages})}
        </span>
      </p>
      {mayManage && (
        <p class="small quiet">
          {say('rounds.codersAre', {names: coders.map(people).join(termsIn(language)('common.comma'))})}{' '}
          {say('rounds.codedOf', {coded, of: passages * coders.length})}
        </p>
      )}
      {own && (
        <p>
          <progress max={own.of} value={own.coded} aria-label={say('rounds.yourProgress')} />{' '}
          {say('rounds.codedOf', {coded: own.coded, of: own.of})}{' '}
          {state === 'open' && <a href={`/rounds/${id}/code`}>{say('rounds.goOn')}</a>}
        </p>
      )}
    </li>
  )
}
