import type {FC} from 'hono/jsx'
import {dateIn} from '../../../digest/words/dates.js'
import type {TrainingJob} from '../../../domain/learning/training-job.js'
import {sentenceFor} from '../../frame/told/told.js'
import type {Visit} from '../../server/visit.js'
import {ReasonForm} from '../reason-form.js'
import type {TaggersShown} from './shown.js'

type Props = {readonly shown: TaggersShown; readonly visit: Visit}

/** Which tagger is in force, the versions there are, and what is being trained. */
export const TaggersNow: FC<Props> = ({shown, visit}) => {
  const {language, nameOf, say} = visit
  const {activations, inForce, own, taggers, trainings, versionOf} = shown
  const day = (at: string) => dateIn(language, at.slice(0, 10))
  return (
    <>
      <p class="in-force">
        {say('taggers.inForce')} <b>{versionOf(inForce)}</b>{' '}
        {inForce === null && <span class="quiet">{say('taggers.ofPipeline')}</span>}
      </p>
      {activations.length > 0 && (
        <details class="step">
          <summary>{say('taggers.back')}</summary>
          <ReasonForm action="/taggers/back" button="taggers.backNow" visit={visit} />
        </details>
      )}
      {trainings.length > 0 && (
        <>
          <h2>{say('taggers.trainings')}</h2>
          <ul class="trainings">
            {trainings.map(job => (
              <Training job={job} visit={visit} />
            ))}
          </ul>
        </>
      )}
      <h2>{say('taggers.versions')}</h2>
      <ul>
        {taggers.map(({at, by, id, made, version}) => (
          <li>
            <a href={`/taggers/${version}`}>{version}</a>{' '}
            <span class="quiet">
              {day(at)} · <bdi>{nameOf(by)}</bdi> · {say('taggers.madeOf', {count: made.passages})}
            </span>{' '}
            {id === inForce && <b>{say('taggers.isInForce')}</b>}
          </li>
        ))}
        <li>
          {own} <span class="quiet">{say('taggers.ofPipeline')}</span>{' '}
          {inForce === null && <b>{say('taggers.isInForce')}</b>}
        </li>
      </ul>
      {activations.length > 0 && (
        <>
          <h2>{say('taggers.history')}</h2>
          <ul>
            {activations.map(({at, by, despite, tagger, why}) => (
              <li>
                {day(at)} · <b>{versionOf(tagger)}</b> · <bdi>{nameOf(by)}</bdi> · <bdi>{why}</bdi>
                {despite && (
                  <p class="small">
                    {say('taggers.despiteThat')} <bdi>{despite.reason}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const Training: FC<{readonly job: TrainingJob; readonly visit: Visit}> = ({job, visit}) => {
  const {language, nameOf, say} = visit
  const {asked, id, progress, sentence, state, stopAskedBy} = job
  const runs = state === 'asked' || state === 'running'
  return (
    <li>
      <b>{asked.version}</b> {say(`taggers.${state}`)}{' '}
      <span class="quiet">
        {dateIn(language, asked.at.slice(0, 10))} · <bdi>{nameOf(asked.by)}</bdi>
      </span>
      {runs && progress !== null && <p class="small">{sentenceFor(visit, progress)}</p>}
      {sentence !== null && <p class="small">{sentenceFor(visit, sentence)}</p>}
      {runs && stopAskedBy === null && (
        <form method="post" action={`/taggers/trainings/${id}/stop`}>
          <button type="submit" class="second">
            {say('taggers.stop')}
          </button>
        </form>
      )}
    </li>
  )
}
