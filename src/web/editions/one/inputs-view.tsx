import type {FC} from 'hono/jsx'
import type {Digest} from '../../../domain/digest/digest.js'
import type {Edition} from '../../../domain/edition/edition.js'
import type {Run} from '../../../store/store.js'
import {momentIn} from '../../frame/moment.js'
import type {Visit} from '../../server/visit.js'
import {ownNames} from '../../words/language.js'
import {DraftForm} from '../draft/draft-form.js'
import {CoversView} from './covers-view.js'

type Props = {
  readonly edition: Edition
  readonly run: Run
  readonly digest: Digest
  readonly visit: Visit
  /** Null where it can no longer be changed, or the visitor may not. */
  readonly form: Parameters<typeof DraftForm>[0] | null
}

/** What an edition is made from, fixed; and fixing it anew. */
export const InputsView: FC<Props> = ({digest, edition: {draft, id}, form, run, visit}) => {
  const {language, nameOf, say} = visit
  const {at, by, languages, record, version} = draft
  return (
    <section aria-labelledby="inputs-h">
      <h2 id="inputs-h">{say('editions.inputs')}</h2>
      <p>{say('editions.draftOf', {version, at: momentIn(at, language), by: nameOf(by)})}</p>
      <dl class="fixed">
        <dt>{say('editions.submissions')}</dt>
        <dd>{run.submissions.length}</dd>
        <CoversView {...{digest, visit}} />
        <dt>{say('editions.corrections')}</dt>
        <dd>{run.correctionsUpTo}</dd>
        <dt>{say('editions.pipeline')}</dt>
        <dd>
          <bdi>{`${digest.pipeline.id} ${digest.pipeline.version}`}</bdi>
        </dd>
        <dt>{say('editions.tagger')}</dt>
        <dd>
          <bdi>{digest.method.model ?? say('editions.rulesAlone')}</bdi>
        </dd>
        <dt>{say('editions.languages')}</dt>
        <dd>{languages.map(each => ownNames[each]).join(' · ')}</dd>
        <dt>{say('editions.record')}</dt>
        <dd>
          <bdi class="secret" dir="ltr">{`${record.number}:${record.hash}`}</bdi>
        </dd>
      </dl>
      {form && (
        <>
          <form method="post" action={`/editions/${id}/anew`} class="stacked">
            <p class="small quiet">{say('editions.anewAbout')}</p>
            <button type="submit" class="second">
              {say('editions.anew')}
            </button>
          </form>
          <details>
            <summary>{say('editions.change')}</summary>
            <p class="small quiet">{say('editions.changeAbout')}</p>
            <DraftForm {...form} />
          </details>
        </>
      )}
    </section>
  )
}
