import type {FC} from 'hono/jsx'
import {isAtLeast} from '../accounts/role.js'
import {FoundView} from '../passages/found-view.js'
import {areUnsure, UnsureLegend} from '../passages/unsure-legend.js'
import {namesIn} from '../reader/names.js'
import {personOf} from '../server/visit.js'
import {addressOf} from './asked.js'
import {SearchForm} from './search-form.js'
import type {SearchShown} from './shown.js'

/** So many passages are counted; of more it is said that there are more, as counting them takes longer than finding some. */
export const COUNTED = 1000

/** The form, what it finds, and the way to correct all of it together. */
export const SearchPage: FC<SearchShown> = ({asked, choices, found, pipeline, visit}) => {
  const {say} = visit
  const names = namesIn(pipeline, visit.language)
  const address = addressOf(asked)
  const mayCorrect = isAtLeast(personOf(visit).role, 'analyst') && found.total > 0
  const mayBegin = isAtLeast(personOf(visit).role, 'secretariat') && found.total > 0 && String(address) !== ''
  return (
    <>
      <h1>{say('search.title')}</h1>
      <SearchForm {...{visit, asked, choices, pipeline, names}} />
      <div class="beside">
        <p>
          {found.total > COUNTED
            ? say('search.foundMore', {count: COUNTED})
            : say('search.found', {count: found.total})}
        </p>
        {mayCorrect && (
          <a class="button second" href={`/search/correct?${address}`}>
            {say('search.correct')}
          </a>
        )}
        {mayBegin && (
          <a class="button second" href={`/rounds/new?${address}`}>
            {say('rounds.fromSearch')}
          </a>
        )}
      </div>
      <UnsureLegend say={say} isNeeded={areUnsure(found.entries)} />
      <ol class="found">
        {found.entries.map(passage => (
          <li>
            <FoundView passage={passage} names={names} visit={visit} about={asked.code} />
          </li>
        ))}
      </ol>
      {found.next && (
        <a class="button second" href={`/search?${withAfter(address, found.next)}`}>
          {say('search.more')}
        </a>
      )}
    </>
  )
}

function withAfter(address: URLSearchParams, after: string): URLSearchParams {
  const further = new URLSearchParams(address)
  further.set('after', after)
  return further
}
