import type {FC} from 'hono/jsx'
import {ofLabels} from '../../../digest/words/labels.js'
import {alphabeticalIn} from '../../../digest/words/locale.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import type {Account} from '../../accounts/accounts.js'
import type {Visit} from '../../server/visit.js'

/** A search by which a round is drawn, and how many passages it finds. */
export type Drawn = {readonly search: string; readonly total: number}

type Props = {
  readonly visit: Visit
  readonly pipeline: Pipeline
  readonly accounts: readonly Account[]
  /** Null where it is drawn by a rule. */
  readonly drawn: Drawn | null
  /** How many passages a round may have. */
  readonly most: number
}

/** What a new round is for, what is coded in it, by whom, and how its passages are drawn. */
export const BeginPage: FC<Props> = ({accounts, drawn, most, pipeline, visit: {language, nameOf, say}}) => (
  <>
    <h1>{say('rounds.begin')}</h1>
    <form method="post" action="/rounds" class="stacked begin">
      <input type="hidden" name="request" value={crypto.randomUUID()} />
      <label>
        {say('rounds.name')}
        <input type="text" name="name" required maxlength={200} dir="auto" />
      </label>
      <label>
        {say('rounds.purpose')}
        <textarea name="purpose" rows={3} maxlength={2000} dir="auto" />
      </label>
      <fieldset>
        <legend>{say('rounds.draw')}</legend>
        {drawn === null ? (
          <>
            <Way value="stratified" checked text={say('rounds.stratified')} />
            <Way value="random" text={say('rounds.random')} />
            <p class="small">
              <a href="/search">{say('rounds.searchFirst')}</a>
            </p>
          </>
        ) : (
          <>
            <input type="hidden" name="search" value={drawn.search} />
            <Way value="search" checked text={say('rounds.bySearch', {count: drawn.total})} />
            <p class="small">
              <a href={`/search?${drawn.search}`}>{say('rounds.seeSearch')}</a>
            </p>
          </>
        )}
        <div class="beside">
          <label>
            {say('rounds.count')}
            <input
              type="number"
              name="count"
              required
              min={1}
              max={most}
              value={drawn === null ? 60 : Math.max(1, Math.min(drawn.total, most))}
            />
          </label>
          {drawn === null && (
            <label>
              {say('rounds.seed')}
              <input type="number" name="seed" required min={0} value={1} aria-describedby="seed-hint" />
            </label>
          )}
        </div>
        {drawn === null && (
          <p class="small quiet" id="seed-hint">
            {say('rounds.seedHint')}
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend>{say('rounds.whatIsCoded')}</legend>
        {pipeline.taxonomies.map(({codes, id, labels}, at) => (
          <Tick name="taxonomies" value={id} checked={at === 0}>
            {ofLabels(labels, language)}{' '}
            <span class="quiet small">{say('rounds.codes', {count: codes.length})}</span>
          </Tick>
        ))}
        {pipeline.questions.length > 0 && <p class="small quiet">{say('rounds.questions')}</p>}
        {pipeline.questions.map(({code, labels}) => (
          <Tick name="questions" value={code}>
            {ofLabels(labels, language)}
          </Tick>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('rounds.coders')}</legend>
        <p class="small quiet">{say('rounds.codersHint')}</p>
        {accounts
          .map(({email, id}) => ({id, name: nameOf(email)}))
          .toSorted((a, b) => alphabeticalIn(language)(a.name, b.name))
          .map(({id, name}) => (
            <Tick name="coders" value={id}>
              <bdi>{name}</bdi>
            </Tick>
          ))}
      </fieldset>
      <button type="submit">{say('rounds.beginNow')}</button>
    </form>
  </>
)

const Way: FC<{readonly value: string; readonly text: string; readonly checked?: boolean}> = ({
  checked = false,
  text,
  value
}) => (
  <label class="tick">
    <input type="radio" name="draw" value={value} checked={checked} />
    <span>{text}</span>
  </label>
)

type TickProps = {
  readonly name: string
  readonly value: string
  readonly checked?: boolean
  readonly children?: unknown
}

const Tick: FC<TickProps> = ({checked = false, children, name, value}) => (
  <label class="tick">
    <input type="checkbox" name={name} value={value} checked={checked} />
    <span>{children}</span>
  </label>
)
