import type {FC} from 'hono/jsx'
import {LONGEST_REASON} from '../../../domain/edition/draft.js'
import type {Edition} from '../../../domain/edition/edition.js'
import {isPublished} from '../../../editions/workflow/editions.js'
import {APPROVALS, type Missing} from '../../../editions/workflow/missing.js'
import {isAtLeast} from '../../accounts/role.js'
import {momentIn} from '../../frame/moment.js'
import {personOf, type Visit} from '../../server/visit.js'
import type {EditionShown} from '../shown.js'

type Inside = NonNullable<EditionShown['inside']>
type Props = {readonly edition: Edition; readonly inside: Inside; readonly visit: Visit}

/** The steps of an edition, which are done, what is missing, and to the secretariat the next one to take. */
export const StepsView: FC<Props> = ({edition, inside, visit}) => {
  const {say} = visit
  const {state} = edition
  const acts = isAtLeast(personOf(visit).role, 'secretariat')
  const open = state === 'draft' || state === 'review'
  return (
    <section aria-labelledby="steps-h">
      <h2 id="steps-h">{say('editions.steps')}</h2>
      <ol class="steps">
        {stepsOf(edition, inside.missing).map(({done, name}) => (
          <li class={done ? 'done' : ''}>
            {say(`editions.step-${name}`)}{' '}
            <span class="quiet">({say(done ? 'editions.done' : 'editions.open')})</span>
          </li>
        ))}
      </ol>
      {open && inside.missing.length > 0 && (
        <>
          <h3>{say('editions.missing')}</h3>
          <ul>
            {inside.missing.map(each => (
              <li>{inWords(each, visit)}</li>
            ))}
          </ul>
        </>
      )}
      {state !== 'draft' && state !== 'dropped' && <Approvals edition={edition} visit={visit} />}
      {acts && <NextStep {...{edition, inside, visit}} />}
    </section>
  )
}

const stepsOf = (edition: Edition, missing: readonly Missing[]) => {
  const out = isPublished(edition)
  const lacks = (...kinds: readonly Missing['kind'][]) => missing.some(({kind}) => kinds.includes(kind))
  return [
    {name: 'draft', done: true},
    {name: 'review', done: edition.state !== 'draft' && edition.state !== 'dropped'},
    {name: 'replies', done: edition.state !== 'draft' && !lacks('answer', 'fresh-draft')},
    {name: 'approvals', done: !lacks('approvals')},
    {name: 'publish', done: out}
  ] as const
}

function inWords(missing: Missing, {say}: Visit): string {
  switch (missing.kind) {
    case 'review':
      return say('editions.missing-review')
    case 'approvals':
      return say('editions.missing-approvals', {given: missing.given})
    case 'answer':
    case 'fresh-draft':
      return say(`editions.missing-${missing.kind}`, {number: missing.reply.number})
  }
}

const Approvals: FC<{readonly edition: Edition; readonly visit: Visit}> = ({
  edition: {approvals},
  visit: {language, say}
}) => (
  <>
    <h3>{say('editions.approvals')}</h3>
    {approvals.length === 0 ? (
      <p>{say('editions.noApprovals')}</p>
    ) : (
      <ul>
        {approvals.map(({at, name}) => (
          <li>{say('editions.approvedBy', {name, at: momentIn(at, language)})}</li>
        ))}
      </ul>
    )}
  </>
)

const NextStep: FC<Props> = ({edition, inside: {missing, seal}, visit}) => {
  const {say} = visit
  const {approvals, id, number, state} = edition
  const {id: person, role} = personOf(visit)
  const only = missing.every(({kind}) => kind === 'approvals')
  const mine = approvals.some(each => each.person === person)
  return (
    <div class="next-step">
      {state === 'draft' && (
        <form method="post" action={`/editions/${id}/review`} class="stacked">
          <p class="small quiet">{say('editions.putInReviewAbout')}</p>
          <button type="submit">{say('editions.putInReview')}</button>
        </form>
      )}
      {state === 'review' && only && approvals.length < APPROVALS && role !== 'secretariat' && (
        <p class="notice">{say('editions.onlySecretariat', {role: say(`roles.${role}`)})}</p>
      )}
      {state === 'review' && only && approvals.length < APPROVALS && role === 'secretariat' && !mine && (
        <form method="post" action={`/editions/${id}/approve`} class="stacked">
          <input type="hidden" name="seal" value={seal} />
          <p class="small quiet">{say('editions.approveAbout')}</p>
          <label>
            {say('editions.password')}
            <input type="password" name="password" autocomplete="current-password" dir="ltr" />
            <span class="small quiet">{say('editions.passwordAbout')}</span>
          </label>
          <button type="submit">{say('editions.approve')}</button>
        </form>
      )}
      {((state === 'review' && missing.length === 0) || state === 'publishing') && (
        <form method="post" action={`/editions/${id}/publish`} class="stacked">
          <p class="small quiet">
            {state === 'publishing'
              ? say('editions.publishAgain', {number: number ?? ''})
              : say('editions.publishAbout')}
          </p>
          <button type="submit">{say('editions.publish')}</button>
        </form>
      )}
      {(state === 'draft' || state === 'review') && (
        <details>
          <summary>{say('editions.drop')}</summary>
          <form method="post" action={`/editions/${id}/drop`} class="stacked">
            <p class="small quiet">{say('editions.dropAbout')}</p>
            <label>
              {say('editions.why')}
              <input type="text" name="why" required maxlength={LONGEST_REASON} dir="auto" />
            </label>
            <button type="submit" class="second">
              {say('editions.drop')}
            </button>
          </form>
        </details>
      )}
    </div>
  )
}
