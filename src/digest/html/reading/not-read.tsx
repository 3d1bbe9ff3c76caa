import {label} from '../../labels.js'
import {failureWords} from '../../words.js'
import {capitalised} from '../phrases.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'

/** Files that gave nothing and why, and submissions in a language that is not covered: neither is silence. */
export function NotRead({at}: {readonly at: Places}) {
  const {notRead, submissions} = at.digest
  const uncovered = submissions.filter(({notes}) => notes.some(({code}) => code === 'language-not-covered'))
  return (
    <section id="not-read" aria-labelledby="not-read-h">
      <h2 id="not-read-h">What was not read, and why</h2>
      {notRead.length === 0 && <p>Every file that was handed in could be opened.</p>}
      {notRead.length > 0 && (
        <dl class="files">
          {notRead.map(({file, failure, parties}) => (
            <div>
              <dt>
                <bdi>{plain(file)}</bdi>
              </dt>
              <dd>
                <b>{capitalised(label(failureWords[failure.code], at.language))}.</b>{' '}
                <bdi>{plain(failure.message)}</bdi>
                {parties.length > 0 && ` Said to come from: ${parties.map(at.partyName).join(', ')}.`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {uncovered.length > 0 && (
        <>
          <p>
            Opened, but in a language in which the codes cannot be found; nothing follows from their silence:
          </p>
          <ul>
            {uncovered.map(({id, file}) => (
              <li>
                <a href={`#${at.submission(id)}`}>
                  <bdi>{plain(file)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
