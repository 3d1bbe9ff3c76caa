import type {FC} from 'hono/jsx'
import type {Review} from '../../../editions/workflow/review.js'
import {WhyNotRead} from '../../frame/told/reasons.js'
import {WhyView} from '../../next/why-view.js'
import {FoundView} from '../../passages/found-view.js'
import {areUnsure, UnsureLegend} from '../../passages/unsure-legend.js'
import type {Names} from '../../reader/names.js'
import type {Visit} from '../../server/visit.js'

type Props = {readonly review: Review; readonly names: Names; readonly visit: Visit}

/** What to look at before it is approved: what nobody has checked, what decides most first, and what was not read. */
export const ReviewView: FC<Props> = ({names, review, visit}) => {
  const {language, say} = visit
  const {checked, leftOut, notRead, notReadInFull, tags, unchecked, unplaced} = review
  return (
    <section aria-labelledby="review-h">
      <h2 id="review-h">{say('editions.review')}</h2>
      <h3>{say('editions.notRead')}</h3>
      {notRead.length + notReadInFull.length + unplaced.length === 0 ? (
        <p>{say('editions.allRead')}</p>
      ) : (
        <ul>
          {notRead.map(({failure, file}) => (
            <li>
              <bdi>{file}</bdi>: <WhyNotRead of={failure} language={language} />
            </li>
          ))}
          {notReadInFull.length > 0 && (
            <li>
              {say('editions.notReadInFull')}: {notReadInFull.map(names.party).join(' · ')}
            </li>
          )}
          {unplaced.map(({file}) => (
            <li>
              {say('editions.unplaced')}: <bdi>{file}</bdi>
            </li>
          ))}
        </ul>
      )}
      {leftOut > 0 && <p>{say('editions.leftOut', {count: leftOut})}</p>}
      <h3>{say('editions.unchecked')}</h3>
      <p>{say('editions.uncheckedCount', {checked, tags})}</p>
      {unchecked.length === 0 ? (
        <p>{say('editions.nothingUnchecked')}</p>
      ) : (
        <details>
          <summary>{say('editions.uncheckedAbout')}</summary>
          <UnsureLegend say={say} isNeeded={areUnsure(unchecked)} />
          <ol class="found next">
            {unchecked.map(passage => (
              <li>
                <div class="found-passage">
                  <FoundView passage={passage} names={names} visit={visit} />
                  <WhyView passage={passage} names={names} visit={visit} />
                </div>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
