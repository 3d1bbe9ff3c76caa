import type {Places} from '../places.js'
import {plain} from '../plain.js'

/** Submissions whose party could not be told, each with the question that a person must answer. */
export const Unplaced = ({at}: {readonly at: Places}) => (
  <section id="unplaced" aria-labelledby="unplaced-h">
    <h2 id="unplaced-h">Whose is this?</h2>
    {at.digest.unplaced.length === 0 ? (
      <p>The party of every submission is known.</p>
    ) : (
      <>
        <p>No cell is filled from these until somebody says whose they are.</p>
        <dl class="files">
          {at.digest.unplaced.map(({file, question}) => (
            <div>
              <dt>
                <bdi>{plain(file)}</bdi>
              </dt>
              <dd>
                <bdi>{plain(question)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </section>
)
