import type {FC} from 'hono/jsx'
import {dateIn} from '../../../digest/words/dates.js'
import type {KeptComparison} from '../../../domain/learning/tagger.js'
import type {Judged} from '../../../review/learning/activation.js'
import {isAtLeast} from '../../accounts/role.js'
import {namesIn} from '../../reader/names.js'
import {personOf, type Visit} from '../../server/visit.js'
import {GoldFields} from '../gold/gold-fields.js'
import type {GoldAtHand} from '../gold/golds.js'
import {ReasonForm} from '../reason-form.js'
import {ComparisonView} from './comparison-view.js'
import {inWords} from './refused-words.js'

type Props = {
  readonly visit: Visit
  readonly judged: Judged
  readonly comparisons: readonly KeptComparison[]
  readonly isInForce: boolean
  readonly golds: readonly GoldAtHand[]
}

/** One version: what it was made from, how it stands beside the one in force, and putting it in force. */
export const VersionPage: FC<Props> = ({comparisons, golds, isInForce, judged, visit}) => {
  const {language, say} = visit
  const {refusal, tagger} = judged
  const {at, by, made, version} = tagger
  const {learned} = made
  const names = namesIn(visit.desk.ofFolder.pipeline, language)
  const mayOverride = isAtLeast(personOf(visit).role, 'administrator')
  const list = new Intl.ListFormat(language)
  return (
    <>
      <h1>{say('taggers.tagger', {version})}</h1>
      {isInForce && <p class="notice">{say('taggers.isInForce')}</p>}
      <dl class="made">
        <dt>{say('taggers.made')}</dt>
        <dd>
          {dateIn(language, at.slice(0, 10))} · <bdi>{visit.nameOf(by)}</bdi> ·{' '}
          {say('taggers.madeOf', {count: made.passages})}
        </dd>
        {learned && (
          <>
            <dt>{say('taggers.learned')}</dt>
            <dd>
              {say('taggers.learnedCorrections', {count: learned.corrections?.passages ?? 0})}
              {learned.gold.length > 0 && ` · ${list.format(learned.gold.map(({name}) => name))}`}
            </dd>
            <dt>{say('taggers.heldOut')}</dt>
            <dd>
              {learned.heldOut.length === 0
                ? say('taggers.nothingHeldOut')
                : `${list.format(learned.heldOut.map(({name}) => name))} · ${say('taggers.leftOut', {count: learned.leftOut})}`}
            </dd>
          </>
        )}
      </dl>
      {!isInForce && (
        <section>
          <h2>{say('taggers.activate')}</h2>
          {refusal === null ? (
            <p>{say('taggers.nothingAgainst')}</p>
          ) : (
            <div class="fault against">
              <p>{inWords(judged, names, visit.say).join(' ')}</p>
              <p>{say(mayOverride ? 'taggers.mayOverride' : 'taggers.askAdministrator')}</p>
            </div>
          )}
          {(refusal === null || mayOverride) && (
            <ReasonForm
              action={`/taggers/${version}/activate`}
              button="taggers.activateNow"
              despite={refusal !== null}
              visit={visit}
            />
          )}
          <p class="small quiet">{say('taggers.activateAbout')}</p>
        </section>
      )}
      <section>
        <h2>{say('taggers.comparisons')}</h2>
        {comparisons.length === 0 && <p>{say('taggers.noComparison')}</p>}
        {comparisons.map(({at: when, report}) => (
          <ComparisonView date={dateIn(language, when.slice(0, 10))} {...{report, names, visit}} />
        ))}
        {!isInForce && (
          <form
            method="post"
            action={`/taggers/${version}/compare`}
            enctype="multipart/form-data"
            class="stacked begin"
          >
            <fieldset>
              <legend>{say('taggers.compareOn')}</legend>
              <GoldFields name="gold" file="goldFile" golds={golds} visit={visit} />
            </fieldset>
            <button type="submit">{say('taggers.compareNow')}</button>
          </form>
        )}
      </section>
    </>
  )
}
