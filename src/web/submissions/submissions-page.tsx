import type {FC} from 'hono/jsx'
import {isAtLeast} from '../accounts/role.js'
import {personOf, type Visit} from '../server/visit.js'
import {Filters} from './filters.js'
import {Listing} from './listing.js'
import type {ListingShown} from './listing-of.js'

/** Handing in, filters, and the list, which a script keeps up to date. */
export const SubmissionsPage: FC<{readonly visit: Visit; readonly listing: ListingShown}> = ({
  listing,
  visit
}) => {
  const mayWrite = isAtLeast(personOf(visit).role, 'analyst')
  return (
    <>
      <h1>{visit.say('submissions.title')}</h1>
      {mayWrite && <HandIn visit={visit} />}
      <Filters visit={visit} listing={listing} />
      <div id="listing" data-address={`/submissions/list${visit.url.search}`}>
        <Listing visit={visit} listing={listing} />
      </div>
    </>
  )
}

const HandIn: FC<{readonly visit: Visit}> = ({visit: {say}}) => (
  <details class="hand-in">
    <summary>{say('submissions.hand')}</summary>
    <form
      method="post"
      action="/submissions"
      enctype="multipart/form-data"
      class="stacked drop"
      data-sending={say('submissions.sending', {name: '%name', done: 1111, of: 2222})}
      data-handed-in={say('submissions.handedIn', {count: 2})}
    >
      <label>
        {say('submissions.files')}
        <input type="file" name="files" multiple required />
      </label>
      <p class="small quiet">{say('submissions.filesHelp')}</p>
      <label>
        {say('submissions.manifest')}
        <input type="file" name="manifest" accept=".csv,text/csv" />
      </label>
      <button type="submit">{say('submissions.begin')}</button>
      <progress hidden />
      <p class="sending small" aria-live="polite" />
    </form>
  </details>
)
