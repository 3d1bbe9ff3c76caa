import {ofLabels} from '../../words/labels.js'
import type {Places} from '../places.js'

/** So many taxonomies can be shown alone; the style sheet is the same for every digest, so it knows a fixed number. */
const mostFiltered = 16

/** The place that a link to a filter leads to; while the address names it, other taxonomies are hidden. */
const only = (place: number): string => `only-${place}`

/** Links that show one taxonomy alone, in the matrix, the overview and code by code, without a script. */
export function Filters({at}: {readonly at: Places}) {
  const taxonomies = at.digest.taxonomies.slice(0, mostFiltered)
  if (taxonomies.length < 2) return null
  return (
    <section class="filters" aria-labelledby="filters-h">
      {taxonomies.map((_, index) => (
        <i class="only" id={only(index + 1)} />
      ))}
      <h3 id="filters-h">{at.say('matrix.only')}</h3>
      <ul>
        {taxonomies.map(({labels}, index) => (
          <li>
            <a href={`#${only(index + 1)}`}>{ofLabels(labels, at.language)}</a>
          </li>
        ))}
        <li>
          <a href="#matrix">{at.say('matrix.everything')}</a>
        </li>
      </ul>
    </section>
  )
}

/** Hides what is of another taxonomy than the one that the address names. */
export const filterStyle = Array.from({length: mostFiltered}, (_, index) => {
  const place = index + 1
  return `body:has(#${only(place)}:target) [data-list]:not([data-list="${place}"]){display:none}
body:has(#${only(place)}:target) .filters a[href="#${only(place)}"]{font-weight:700}`
}).join('\n')
