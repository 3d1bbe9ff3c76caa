import type {FC} from 'hono/jsx'
import {submissionStates} from '../../store/index/entry.js'
import {Choose} from '../frame/choosing/choose.js'
import type {Visit} from '../server/visit.js'
import type {ListingShown} from './listing-of.js'

/** What the list can be narrowed by: a form that works by its address alone. */
export const Filters: FC<{readonly visit: Visit; readonly listing: ListingShown}> = ({
  listing: {asked, choices},
  visit: {say}
}) => {
  const states = submissionStates.map(value => ({value, name: say(`submissions.${value}`)}))
  const kinds = (['paper', 'transcript'] as const).map(value => ({value, name: say(`submissions.${value}`)}))
  const checked = [
    {value: 'all', name: say('submissions.checkedAll')},
    {value: 'some', name: say('submissions.checkedSome')},
    {value: 'none', name: say('submissions.checkedNone')}
  ]
  const quality = [
    {value: 'low', name: say('submissions.qualityLow')},
    {value: 'full', name: say('submissions.qualityFull')}
  ]
  const any = say('submissions.any')
  const isSet = Object.entries(asked).some(([name, value]) => name !== 'after' && value !== undefined)
  return (
    <details class="filters" open={isSet}>
      <summary>{say('submissions.filtered')}</summary>
      <form method="get" action="/submissions" class="beside">
        <label>
          {say('submissions.fileName')}
          <input type="search" name="name" value={asked.name ?? ''} />
        </label>
        <Choose
          name="party"
          label={say('submissions.party')}
          {...{any, choices: choices.party, set: asked.party}}
        />
        <Choose
          name="region"
          label={say('submissions.region')}
          {...{any, choices: choices.region, set: asked.region}}
        />
        <Choose
          name="session"
          label={say('submissions.session')}
          {...{any, choices: choices.session, set: asked.session}}
        />
        <Choose
          name="language"
          label={say('submissions.language')}
          {...{any, choices: choices.language, set: asked.language}}
        />
        <Choose name="kind" label={say('submissions.kind')} {...{any, choices: kinds, set: asked.kind}} />
        <Choose
          name="taxonomy"
          label={say('submissions.taxonomy')}
          {...{any, choices: choices.taxonomy, set: asked.taxonomy}}
        />
        <Choose name="state" label={say('submissions.state')} {...{any, choices: states, set: asked.state}} />
        <Choose
          name="quality"
          label={say('submissions.quality')}
          {...{any, choices: quality, set: asked.quality}}
        />
        <Choose
          name="checked"
          label={say('submissions.checked')}
          {...{any, choices: checked, set: asked.checked}}
        />
        <button type="submit" class="second">
          {say('submissions.filter')}
        </button>
        {isSet && <a href="/submissions">{say('submissions.clear')}</a>}
      </form>
    </details>
  )
}
