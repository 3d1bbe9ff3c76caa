import type {FC} from 'hono/jsx'
import {dateIn} from '../../../digest/words/dates.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {isPublished} from '../../../editions/workflow/editions.js'
import {isAtLeast} from '../../accounts/role.js'
import {namesIn} from '../../reader/names.js'
import {personOf, type Visit} from '../../server/visit.js'
import type {DraftForm} from '../draft/draft-form.js'
import {PartiesView} from '../reply/parties-view.js'
import {RepliesView} from '../reply/replies-view.js'
import type {EditionShown} from '../shown.js'
import {AfterView} from './after-view.js'
import {InputsView} from './inputs-view.js'
import {ReviewView} from './review-view.js'
import {StepsView} from './steps-view.js'

type Props = {
  readonly visit: Visit
  readonly shown: EditionShown
  /** Its files, where they are on this server. */
  readonly files: readonly string[] | null
  readonly form: Parameters<typeof DraftForm>[0] | null
}

/** One edition: how it stands, what is missing for the next step, its inputs, replies and files. */
export const EditionPage: FC<Props> = ({files, form, shown, visit}) => {
  const {language, say} = visit
  const {edition, inside, replacedBy} = shown
  const {draft, errata, number, publishedAt, state, withdrawal} = edition
  const day = (at: string) => dateIn(language, at.slice(0, 10))
  const acts = isAtLeast(personOf(visit).role, 'secretariat')
  return (
    <>
      <p>
        <a href="/editions">{say('editions.title')}</a>
      </p>
      <h1>
        <bdi>{ofLabels(draft.titles, language)}</bdi>
      </h1>
      <p>
        {number !== null && (
          <>
            <strong>{say('editions.edition', {number})}</strong>
            {' · '}
          </>
        )}
        {say(`editions.state-${state}`)}
        {isPublished(edition) && publishedAt && ` · ${day(publishedAt)}`}
      </p>
      {withdrawal && (
        <p class="fault" role="note">
          {say('editions.withdrawn', {date: day(withdrawal.at), why: withdrawal.why})}{' '}
          {withdrawal.instead !== null && (
            <a href={`/editions/${withdrawal.instead}`}>
              {say('editions.readInstead', {number: withdrawal.instead})}
            </a>
          )}
        </p>
      )}
      {replacedBy?.number && (
        <p class="notice">
          <a href={`/editions/${replacedBy.number}`}>
            {say('editions.isReplaced', {
              number: replacedBy.number,
              why: replacedBy.draft.replaces?.why ?? ''
            })}
          </a>
        </p>
      )}
      {draft.replaces && (
        <p>
          <a href={`/editions/${draft.replaces.number}`}>{say('editions.takesPlaceOf', draft.replaces)}</a>
        </p>
      )}
      {errata.map(({at, why}) => (
        <p class="notice">{say('editions.erratum', {date: day(at), why})}</p>
      ))}
      {inside && <StepsView {...{edition, inside, visit}} />}
      {isPublished(edition) && <AfterView {...{edition, files, visit}} />}
      {inside && <InputsView {...{edition, form, visit}} run={inside.run} digest={inside.digest} />}
      {inside?.review && (
        <ReviewView
          review={inside.review}
          names={namesIn(visit.desk.ofFolder.pipeline, language)}
          visit={visit}
        />
      )}
      {inside && edition.replies.length + edition.links.length > 0 && !acts && (
        <RepliesView {...{edition, visit}} digest={inside.digest} />
      )}
      {inside && acts && state !== 'draft' && (
        <>
          {!isPublished(edition) && <PartiesView {...{edition, visit}} digest={inside.digest} />}
          <RepliesView {...{edition, visit}} digest={inside.digest} />
        </>
      )}
    </>
  )
}
