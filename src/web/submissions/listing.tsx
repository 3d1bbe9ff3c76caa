import type {FC} from 'hono/jsx'
import {dateIn} from '../../digest/words/dates.js'
import {isAtLeast} from '../accounts/role.js'
import {personOf, type Visit} from '../server/visit.js'
import {InHand} from './in-hand.js'
import type {ListingShown} from './listing-of.js'
import {Row} from './row.js'

/** The list: what is in hand, the submissions, what was set aside. */
export const Listing: FC<{readonly visit: Visit; readonly listing: ListingShown}> = ({listing, visit}) => {
  const {asked, list, progress} = listing
  const {say} = visit
  const mayWrite = isAtLeast(personOf(visit).role, 'analyst')
  const isFiltered = Object.entries(asked).some(([, value]) => value !== undefined)
  return (
    <>
      <InHand visit={visit} listing={listing} />
      <div class="quiet counted">
        {say('submissions.count', {count: list.total})}
        {progress.failed > 0 && mayWrite && (
          <form method="post" action="/submissions/retry" class="inline" data-acts>
            <button type="submit" class="plain">
              {say('submissions.retryAll')}
            </button>
          </form>
        )}
      </div>
      {list.entries.length === 0 ? (
        <p>{say(isFiltered ? 'submissions.nothing' : 'submissions.none')}</p>
      ) : (
        <section class="scroll" tabindex={0} aria-label={say('submissions.title')}>
          <table class="list submissions stacks">
            <thead>
              <tr>
                <th scope="col">{say('submissions.name')}</th>
                <th scope="col">{say('submissions.party')}</th>
                <th scope="col">{say('submissions.date')}</th>
                <th scope="col">{say('submissions.language')}</th>
                <th scope="col">{say('submissions.read')}</th>
                <th scope="col">{say('submissions.checked')}</th>
                {mayWrite && <th scope="col">{say('submissions.act')}</th>}
              </tr>
            </thead>
            <tbody>
              {list.entries.map(entry => (
                <Row
                  visit={visit}
                  entry={entry}
                  partyName={listing.partyName}
                  sessionName={listing.sessionName}
                  mayWrite={mayWrite}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {list.next && (
        <p>
          <a class="button second" href={`/submissions?${withAfter(visit.url.searchParams, list.next)}`}>
            {say('submissions.more')}
          </a>
        </p>
      )}
      {listing.setAside.length > 0 && <SetAside visit={visit} listing={listing} mayWrite={mayWrite} />}
    </>
  )
}

function withAfter(asked: URLSearchParams, after: string): URLSearchParams {
  const further = new URLSearchParams(asked)
  further.set('after', after)
  return further
}

const SetAside: FC<{readonly visit: Visit; readonly listing: ListingShown; readonly mayWrite: boolean}> = ({
  listing,
  mayWrite,
  visit: {language, nameOf, say}
}) => (
  <details class="aside">
    <summary>{say('submissions.asideTitle')}</summary>
    <ul>
      {listing.setAside.map(({submission, word}) => (
        <li>
          <bdi>{submission.file.name}</bdi>{' '}
          <span class="quiet small">
            {say('submissions.asideBy', {
              by: nameOf(word.by),
              at: dateIn(language, word.at.slice(0, 10)),
              why: word.why
            })}
          </span>
          {mayWrite && (
            <form method="post" action={`/submissions/${submission.id}/take-back`} class="inline" data-acts>
              <button type="submit" class="plain">
                {say('submissions.back')}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  </details>
)
