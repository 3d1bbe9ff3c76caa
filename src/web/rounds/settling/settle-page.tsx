import type {FC} from 'hono/jsx'
import {stanceInWords} from '../../../digest/html/phrases.js'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import {LONGEST_NOTE} from '../../../domain/correction.js'
import type {Adjudication} from '../../../domain/round/adjudication.js'
import type {Coding, Reading} from '../../../domain/round/coding.js'
import type {RoundPassage} from '../../../domain/round/round.js'
import type {Visit} from '../../server/visit.js'
import {PassageWords} from '../coding/passage-words.js'
import {ReadingFields} from '../coding/reading-fields.js'
import {WithReason} from '../round/next-steps.js'
import type {RoundShown} from '../round/shown.js'

type Props = {
  readonly visit: Visit
  readonly shown: RoundShown
  readonly passage: RoundPassage
  /** What each coder says of it, in the order of the coders. */
  readonly codings: readonly Coding[]
  readonly standing: Adjudication | null
  /** What the form begins with; null where nobody has coded it. */
  readonly reading: Reading | null
  readonly settled: ReadonlyMap<string, Adjudication>
  readonly people: (email: string) => string
  /** The number of the last word in the round. */
  readonly seen: number
}

/** What coders say of a passage side by side, and the form in which it is settled. */
export const SettlePage: FC<Props> = props => {
  const {codings, passage, people, reading, seen, settled, shown, standing, visit} = props
  const {say} = visit
  const {pipeline, round, state} = shown
  const address = `/rounds/${round.id}`
  return (
    <div class="coding" id="coding">
      <header class="coding-head">
        <h1 dir="auto">
          <a href={address}>{round.name}</a>
        </h1>
        <p class="progress-line">
          <progress max={round.passages.length} value={settled.size} aria-label={say('rounds.settling')} />{' '}
          {say('rounds.settledOf', {settled: settled.size, of: round.passages.length})}
        </p>
      </header>
      {state !== 'closed' && (
        <p class="notice">{say(state === 'open' ? 'rounds.closeFirst' : 'rounds.reopenFirst')}</p>
      )}
      <div class="coding-spread">
        <section aria-label={say('rounds.whoSaidWhat')}>
          <Steps {...props} />
          <PassageWords passage={passage} visit={visit} />
          {codings.length === 0 && <p class="notice">{say('rounds.nobodyCoded')}</p>}
          <div class="side-by-side">
            {codings.map(coding => (
              <CodingView coding={coding} name={people(coding.coder)} shown={shown} visit={visit} />
            ))}
          </div>
          {standing && (
            <>
              <p class="notice">
                {say('rounds.settledBy', {name: people(standing.by)})} <bdi>{standing.why}</bdi>
              </p>
              {state === 'closed' && (
                <WithReason action={`${address}/take-back`} button="rounds.takeBack" required visit={visit}>
                  <input type="hidden" name="takesBack" value={standing.id} />
                  <input type="hidden" name="seen" value={seen} />
                </WithReason>
              )}
            </>
          )}
        </section>
        <form
          method="post"
          action={`${address}/settle`}
          class="coding-form"
          data-unsaved={say('rounds.unsaved')}
          data-all-the-same={say('rounds.allTheSame')}
          data-given={say('rounds.codeGiven', {code: '%'})}
          data-taken={say('rounds.codeTaken', {code: '%'})}
          data-none={say('rounds.noSuchCode')}
        >
          <input type="hidden" name="passage" value={passage.id} />
          <input type="hidden" name="seen" value={seen} />
          <input type="hidden" name="request" value={crypto.randomUUID()} />
          <p class="small quiet">{say('rounds.proposal')}</p>
          <ReadingFields {...{visit, pipeline, round, reading}} />
          <div class="coding-save">
            <label class="note">
              {say('rounds.why')}
              <input type="text" name="why" required maxlength={LONGEST_NOTE} dir="auto" />
            </label>
            <button type="submit" disabled={state !== 'closed'}>
              {say('rounds.settleNow')}
            </button>
            <p class="small quiet keys" hidden>
              {say('rounds.keys')}
            </p>
          </div>
        </form>
      </div>
    </div>
  )
}

const Steps: FC<Props> = ({passage, settled, shown: {round}, visit: {say}}) => {
  const here = round.passages.findIndex(({id}) => id === passage.id)
  const address = (at: number) =>
    `/rounds/${round.id}/settle?passage=${encodeURIComponent(round.passages[at]?.id ?? '')}`
  const open = round.passages.flatMap(({id}, at) => (settled.has(id) || at === here ? [] : [at]))
  const next = open.find(at => at > here) ?? open[0]
  return (
    <nav class="steps" aria-label={say('rounds.steps')}>
      <b>{say('rounds.passageAt', {at: here + 1, of: round.passages.length})}</b>
      {here > 0 && (
        <a href={address(here - 1)} rel="prev" data-key="k">
          {say('rounds.previous')}
        </a>
      )}
      {here + 1 < round.passages.length && (
        <a href={address(here + 1)} rel="next" data-key="j">
          {say('rounds.next')}
        </a>
      )}
      {next !== undefined && (
        <a href={address(next)} data-key="u">
          {say('rounds.nextUnsettled')}
        </a>
      )}
    </nav>
  )
}

type CodingProps = Pick<Props, 'visit' | 'shown'> & {readonly coding: Coding; readonly name: string}

const CodingView: FC<CodingProps> = ({coding, name, shown: {names}, visit: {language, say}}) => {
  const terms = termsIn(language)
  const {ambiguous, answers, codes, noCode, note} = coding
  const nameOf = (id: string) => (id.includes('/') ? names.code(id).name : names.question(id))
  return (
    <section class="one-coding">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <ul>
        {codes.map(code => (
          <li>
            {names.code(code.code).letter && <b>{names.code(code.code).letter} </b>}
            {names.code(code.code).name} <span class="quiet">{stanceInWords(code, terms)}</span>
          </li>
        ))}
        {Object.entries(answers).map(([question, pole]) => (
          <li>
            {names.question(question)} <b>{names.pole(question, pole)}</b>
          </li>
        ))}
        {ambiguous.map(id => (
          <li>
            {nameOf(id)} <span class="quiet">{say('rounds.ambiguous')}</span>
          </li>
        ))}
        {noCode && <li>{say('rounds.noCode')}</li>}
      </ul>
      {note !== '' && (
        <p class="small">
          <bdi>{note}</bdi>
        </p>
      )}
    </section>
  )
}
