import type {FC} from 'hono/jsx'
import {LONGEST_NOTE} from '../../../domain/correction.js'
import type {Visit} from '../../server/visit.js'
import type {MessageKey} from '../../words/translation.js'
import type {RoundShown} from './shown.js'

type Props = {readonly shown: RoundShown; readonly visit: Visit}

/** What can be done with a round where it stands. */
export const NextSteps: FC<Props> = ({shown, visit}) => {
  const {say} = visit
  const {others, progress, round, state} = shown
  const address = `/rounds/${round.id}`
  if (state === 'open') {
    const left = progress.reduce((sum, {coded, of}) => sum + of - coded, 0)
    return (
      <details class="step">
        <summary>{say('rounds.close')}</summary>
        <p>{say('rounds.closeAbout')}</p>
        {left > 0 && <p class="notice">{say('rounds.codingsLeft', {count: left})}</p>}
        <WithReason action={`${address}/close`} button="rounds.closeNow" visit={visit} />
      </details>
    )
  }
  if (state === 'closed') return <Settling shown={shown} visit={visit} />
  return (
    <div class="steps-to-take">
      <p class="beside">
        <a class="button" href={`${address}/gold`} download>
          {say('rounds.gold')}
        </a>
        <a class="button second" href={`${address}/apply`}>
          {say('rounds.apply')}
        </a>
      </p>
      <p>
        <a href={`${address}/settle`}>{say('rounds.seeSettled')}</a>
        {others !== null &&
          ` · ${say('rounds.settledOf', {settled: others.settled.size, of: round.passages.length})}`}
      </p>
      <details class="step">
        <summary>{say('rounds.reopen')}</summary>
        <p>{say('rounds.reopenAbout')}</p>
        <WithReason action={`${address}/reopen`} button="rounds.reopenNow" required visit={visit} />
      </details>
    </div>
  )
}

const Settling: FC<Props> = ({shown: {others, round}, visit}) => {
  const {say} = visit
  if (others === null) return null
  const address = `/rounds/${round.id}`
  const {settled, unanimous, words} = others
  const left = round.passages.length - settled.size
  const batch = [...settled.values()].findLast(word => word.batch !== null)?.batch ?? null
  const inBatch = [...settled.values()].filter(word => word.batch === batch).length
  const last = words.at(-1)?.number ?? 0
  return (
    <div class="steps-to-take">
      <p>
        <progress max={round.passages.length} value={settled.size} aria-label={say('rounds.settling')} />{' '}
        {say('rounds.settledOf', {settled: settled.size, of: round.passages.length})}{' '}
        <a href={`${address}/settle`}>{say('rounds.settleNext')}</a>
      </p>
      {unanimous > 0 && (
        <details class="step">
          <summary>{say('rounds.accept', {count: unanimous})}</summary>
          <p>{say('rounds.acceptAbout', {count: unanimous})}</p>
          <WithReason action={`${address}/accept`} button="rounds.acceptNow" required visit={visit}>
            <input type="hidden" name="count" value={unanimous} />
          </WithReason>
        </details>
      )}
      {batch !== null && (
        <details class="step">
          <summary>{say('rounds.takeBackAccepted', {count: inBatch})}</summary>
          <WithReason action={`${address}/take-back`} button="rounds.takeBack" required visit={visit}>
            <input type="hidden" name="takesBack" value={batch} />
            <input type="hidden" name="seen" value={last} />
          </WithReason>
        </details>
      )}
      {left === 0 && (
        <details class="step" open>
          <summary>{say('rounds.finish')}</summary>
          <p>{say('rounds.finishAbout')}</p>
          <WithReason action={`${address}/finish`} button="rounds.finishNow" visit={visit} />
        </details>
      )}
    </div>
  )
}

type WithReasonProps = {
  readonly action: string
  readonly button: MessageKey
  readonly required?: boolean
  readonly visit: Visit
  readonly children?: unknown
}

/** A form that does one thing, with a reason. */
export const WithReason: FC<WithReasonProps> = ({
  action,
  button,
  children,
  required = false,
  visit: {say}
}) => (
  <form method="post" action={action} class="beside">
    <input type="hidden" name="request" value={crypto.randomUUID()} />
    {children}
    <label class="why">
      {say(required ? 'rounds.why' : 'rounds.whyMaybe')}
      <input type="text" name="why" maxlength={LONGEST_NOTE} required={required} dir="auto" />
    </label>
    <button type="submit">{say(button)}</button>
  </form>
)
