import {capitalised, partyList} from '../phrases.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {inEnglish} from '../words.js'

/** Files that gave nothing and why, and submissions in a language that is not covered: neither is silence. */
export function NotRead({at}: {readonly at: Places}) {
  const {notRead, submissions} = at.digest
  const uncovered = submissions.filter(({notes}) => notes.some(({code}) => code === 'language-not-covered'))
  return (
    <section id="not-read" aria-labelledby="not-read-h">
      <h2 id="not-read-h">{at.say('reading.notReadHeading')}</h2>
      {notRead.length === 0 && <p>{at.say('reading.allOpened')}</p>}
      {notRead.length > 0 && (
        <dl class="files">
          {notRead.map(({file, failure, parties}) => (
            <div>
              <dt>
                <bdi>{plain(file)}</bdi>
              </dt>
              <dd>
                <b>
                  {at.say('common.sentence', {words: capitalised(at.say(`terms.failure-${failure.code}`))})}
                </b>{' '}
                <bdi {...inEnglish(at)}>{plain(failure.message)}</bdi>
                {parties.length > 0 &&
                  ` ${at.say('reading.saidToComeFrom', {parties: partyList(parties, at)})}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {uncovered.length > 0 && (
        <>
          <p>{at.say('reading.uncovered')}</p>
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
