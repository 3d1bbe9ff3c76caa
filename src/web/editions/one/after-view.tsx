import type {FC} from 'hono/jsx'
import {LONGEST_REASON} from '../../../domain/edition/draft.js'
import type {Edition} from '../../../domain/edition/edition.js'
import {isAtLeast} from '../../accounts/role.js'
import {personOf, type Visit} from '../../server/visit.js'
import {FilesView} from './files-view.js'

type Props = {
  readonly edition: Edition
  /** Null where they are not on this server. */
  readonly files: readonly string[] | null
  readonly visit: Visit
}

/** A published edition: its files, its manifest, and what can still be said of it. */
export const AfterView: FC<Props> = ({edition, files, visit}) => {
  const {say} = visit
  const {id, manifest, number, state} = edition
  return (
    <section aria-labelledby="files-h">
      <h2 id="files-h">{say('editions.files')}</h2>
      {files === null ? (
        <p class="notice">{say('editions.filesElsewhere')}</p>
      ) : (
        <FilesView {...{files, visit}} number={number ?? ''} />
      )}
      <p class="small">
        {say('editions.manifest')}: <bdi class="secret">{manifest}</bdi>
      </p>
      {isAtLeast(personOf(visit).role, 'secretariat') && (
        <>
          <details>
            <summary>{say('editions.addErratum')}</summary>
            <form method="post" action={`/editions/${id}/erratum`} class="stacked">
              <p class="small quiet">{say('editions.erratumAbout')}</p>
              <Why visit={visit} />
              <button type="submit">{say('editions.addErratum')}</button>
            </form>
          </details>
          {state === 'published' && (
            <details>
              <summary>{say('editions.withdraw')}</summary>
              <form method="post" action={`/editions/${id}/withdraw`} class="stacked">
                <p class="small quiet">{say('editions.withdrawAbout')}</p>
                <Why visit={visit} />
                <label>
                  {say('editions.instead')}
                  <input
                    type="text"
                    name="instead"
                    pattern="\d{4}-[1-9]\d{0,2}"
                    placeholder="2026-2"
                    dir="ltr"
                  />
                </label>
                <button type="submit">{say('editions.withdraw')}</button>
              </form>
            </details>
          )}
        </>
      )}
    </section>
  )
}

const Why: FC<{readonly visit: Visit}> = ({visit: {say}}) => (
  <label>
    {say('editions.why')}
    <input type="text" name="why" required maxlength={LONGEST_REASON} dir="auto" />
  </label>
)
