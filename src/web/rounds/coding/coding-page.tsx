import type {FC} from 'hono/jsx'
import {LONGEST_NOTE} from '../../../domain/correction.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import type {CoderSight} from '../../../review/rounds/sight.js'
import type {Visit} from '../../server/visit.js'
import {PassageWords} from './passage-words.js'
import {ReadingFields} from './reading-fields.js'

type Props = {
  readonly visit: Visit
  readonly sight: CoderSight
  /** Which passage is at hand, counted from 1. */
  readonly at: number
  readonly pipeline: Pipeline
}

/** One passage of a round, and what its coder says of it. */
export const CodingPage: FC<Props> = ({at, pipeline, sight, visit}) => {
  const {say} = visit
  const {id, name, passages, progress, purpose, state} = sight
  const seen = passages[at - 1]
  if (seen === undefined) return null
  const isOpen = state === 'open'
  return (
    <div class="coding" id="coding">
      <header class="coding-head">
        <h1 dir="auto">{name}</h1>
        <p class="progress-line">
          <progress max={progress.of} value={progress.coded} aria-label={say('rounds.yourProgress')} />{' '}
          {say('rounds.codedOf', {coded: progress.coded, of: progress.of})}
        </p>
        {purpose !== '' && (
          <details class="small">
            <summary>{say('rounds.purpose')}</summary>
            <p dir="auto">{purpose}</p>
          </details>
        )}
      </header>
      {progress.coded === progress.of && isOpen && <p class="notice">{say('rounds.allCoded')}</p>}
      {!isOpen && (
        <p class="notice">
          {say('rounds.noLongerOpen')} <a href={`/rounds/${id}`}>{say('rounds.seeResults')}</a>
        </p>
      )}
      <div class="coding-spread">
        <section aria-label={say('rounds.passageAt', {at, of: passages.length})}>
          <Steps {...{at, sight, visit}} />
          <PassageWords passage={seen.passage} visit={visit} />
          <AllPassages {...{at, sight, visit}} />
        </section>
        <form
          method="post"
          action={`/rounds/${id}/code`}
          class="coding-form"
          data-unsaved={say('rounds.unsaved')}
          data-all-the-same={say('rounds.allTheSame')}
          data-given={say('rounds.codeGiven', {code: '%'})}
          data-taken={say('rounds.codeTaken', {code: '%'})}
          data-none={say('rounds.noSuchCode')}
        >
          <input type="hidden" name="passage" value={seen.passage.id} />
          <input type="hidden" name="seen" value={seen.seen} />
          <input type="hidden" name="request" value={crypto.randomUUID()} />
          <ReadingFields {...{visit, pipeline, round: sight, reading: seen.own}} />
          <label class="note">
            {say('rounds.note')}
            <textarea name="note" rows={2} maxlength={LONGEST_NOTE} dir="auto">
              {seen.own?.note ?? ''}
            </textarea>
          </label>
          <div class="coding-save">
            <button type="submit" disabled={!isOpen}>
              {say('rounds.saveNext')}
            </button>{' '}
            {seen.own && <span class="small quiet">{say('rounds.isCoded')}</span>}
            <p class="small quiet keys" hidden>
              {say('rounds.keys')}
            </p>
          </div>
        </form>
      </div>
    </div>
  )
}

type At = Pick<Props, 'visit' | 'sight' | 'at'>

const Steps: FC<At> = ({at, sight: {id, passages}, visit: {say}}) => {
  const address = (place: number) => `/rounds/${id}/code?at=${place}`
  const open = passages.flatMap(({own}, place) => (own === null && place + 1 !== at ? [place + 1] : []))
  const uncoded = open.find(place => place > at) ?? open[0]
  return (
    <nav class="steps" aria-label={say('rounds.steps')}>
      <b>{say('rounds.passageAt', {at, of: passages.length})}</b>
      {at > 1 && (
        <a href={address(at - 1)} rel="prev" data-key="k">
          {say('rounds.previous')}
        </a>
      )}
      {at < passages.length && (
        <a href={address(at + 1)} rel="next" data-key="j">
          {say('rounds.next')}
        </a>
      )}
      {uncoded !== undefined && (
        <a href={address(uncoded)} data-key="u">
          {say('rounds.nextUncoded')}
        </a>
      )}
    </nav>
  )
}

const AllPassages: FC<At> = ({at, sight: {id, passages}, visit: {say}}) => (
  <details class="all-passages">
    <summary>{say('rounds.allPassages')}</summary>
    <ol>
      {passages.map(({own}, place) => (
        <li>
          <a
            href={`/rounds/${id}/code?at=${place + 1}`}
            aria-current={place + 1 === at ? 'step' : undefined}
            class={own === null ? 'uncoded' : 'coded'}
          >
            {place + 1}
            {own !== null && (
              <>
                {' ✓'}
                <span class="hidden">{say('rounds.isCoded')}</span>
              </>
            )}
          </a>
        </li>
      ))}
    </ol>
  </details>
)
