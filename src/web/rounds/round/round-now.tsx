import type {FC} from 'hono/jsx'
import {dateIn} from '../../../digest/words/dates.js'
import type {Visit} from '../../server/visit.js'
import {AgreementView} from './agreement-view.js'
import {DisagreementsView} from './disagreements-view.js'
import {NextSteps} from './next-steps.js'
import type {RoundShown} from './shown.js'

/** What the page of a round shows at this moment. */
export const RoundNow: FC<{readonly shown: RoundShown; readonly visit: Visit}> = ({shown, visit}) => {
  const {language, say} = visit
  const {isCoder, mayManage, others, people, progress, round, state, steps} = shown
  const {draw} = round
  return (
    <>
      <h1 dir="auto">{round.name}</h1>
      <p>
        <span class={`round-state ${state}`}>{say(`rounds.${state}`)}</span>{' '}
        <span class="quiet small">
          {say('rounds.begunBy', {name: people(round.by), date: dateIn(language, round.at.slice(0, 10))})} ·{' '}
          {say('rounds.passages', {count: round.passages.length})}
          {mayManage && ` · ${say(`rounds.drawn-${draw.kind}`)}`}
          {mayManage && draw.kind !== 'given' && ` ${say('rounds.drawnSeed', {seed: draw.seed})}`}
        </span>
      </p>
      {round.purpose !== '' && <p dir="auto">{round.purpose}</p>}
      {isCoder && state === 'open' && (
        <p>
          <a class="button" href={`/rounds/${round.id}/code`}>
            {say('rounds.goOn')}
          </a>
        </p>
      )}
      {mayManage && <NextSteps shown={shown} visit={visit} />}
      {progress.length > 0 && (
        <>
          <h2>{say('rounds.coders')}</h2>
          <ul class="coder-progress">
            {progress.map(({coded, coder, of}) => (
              <li>
                <bdi>{people(coder)}</bdi> <progress max={of} value={coded} aria-label={people(coder)} />{' '}
                <span class="small">{say('rounds.codedOf', {coded, of})}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {others === null ? (
        <p class="notice">{say('rounds.blind')}</p>
      ) : (
        <>
          <AgreementView shown={shown} others={others} visit={visit} />
          <DisagreementsView shown={shown} others={others} visit={visit} />
        </>
      )}
      {steps.length > 0 && (
        <>
          <h2>{say('rounds.soFar')}</h2>
          <ul>
            {steps.map(({at, by, to, why}) => (
              <li>
                {dateIn(language, at.slice(0, 10))} · {say(`rounds.${to}`)} · <bdi>{people(by)}</bdi>
                {why !== '' && (
                  <>
                    {' · '}
                    <bdi>{why}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
