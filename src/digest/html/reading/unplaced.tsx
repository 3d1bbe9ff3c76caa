import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {inEnglish} from '../words.js'

/** Submissions whose party could not be told, each with the question that a person must answer. */
export const Unplaced = ({at}: {readonly at: Places}) => (
  <section id="unplaced" aria-labelledby="unplaced-h">
    <h2 id="unplaced-h">{at.say('reading.unplacedHeading')}</h2>
    {at.digest.unplaced.length === 0 ? (
      <p>{at.say('reading.allPlaced')}</p>
    ) : (
      <>
        <p>{at.say('reading.unplaced')}</p>
        <dl class="files">
          {at.digest.unplaced.map(({file, question}) => (
            <div>
              <dt>
                <bdi>{plain(file)}</bdi>
              </dt>
              <dd>
                <bdi {...inEnglish(at)}>{plain(question)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </section>
)
