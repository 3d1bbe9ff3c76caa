import {languageName, noteInWords, whose} from '../../../digest/html/phrases.js'
import {plain} from '../../../digest/html/plain.js'
import {inEnglish} from '../../../digest/html/words.js'
import {sessionOf} from '../../../digest/session-names.js'
import {dateIn} from '../../../digest/words/dates.js'
import type {Digest} from '../../../domain/digest/digest.js'
import {addresses} from '../../addresses.js'
import type {Shell} from '../../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../../parts/parted.js'
import type {At, View} from '../../view.js'

type Submission = Digest['submissions'][number]

/** What an edition rests on: every submission read, and what was not read and why. */
export function sourcesPage(shell: Shell, view: View): Parted {
  const {language, number, word} = view
  return partedPage(
    {
      address: addresses.sources(language, number),
      title: word('sources.title'),
      place: 'sources',
      inLanguage: other => addresses.sources(other, number),
      head: at => (
        <>
          <h1>{at.word('sources.title')}</h1>
          <NotRead at={at} />
          <Unplaced at={at} />
          <h2>{at.word('sources.caption')}</h2>
        </>
      ),
      pieces: new Map(
        view.digest.submissions.map((submission): [string, Piece] => [
          submission.id,
          at => <SubmissionOf submission={submission} at={at} />
        ])
      )
    },
    shell,
    view
  )
}

const NotRead = ({at}: {readonly at: At}) => (
  <section aria-labelledby="not-read-h">
    <h2 id="not-read-h">{at.say('reading.notReadHeading')}</h2>
    {at.digest.notRead.length === 0 && <p>{at.say('reading.allOpened')}</p>}
    <ul>
      {at.digest.notRead.map(({file, failure, parties}) => (
        <li>
          <b>
            <bdi>{plain(file)}</bdi>
          </b>
          {': '}
          {at.say(`terms.failure-${failure.code}`)}
          {parties.length > 0 && (
            <>
              {'. '}
              {at.say('reading.saidToComeFrom', {
                parties: parties.map(at.partyName).join(at.say('common.comma'))
              })}
            </>
          )}
        </li>
      ))}
    </ul>
  </section>
)

const Unplaced = ({at}: {readonly at: At}) =>
  at.digest.unplaced.length === 0 ? null : (
    <section aria-labelledby="unplaced-h">
      <h2 id="unplaced-h">{at.say('reading.unplacedHeading')}</h2>
      <p>{at.say('reading.unplaced')}</p>
      <ul>
        {at.digest.unplaced.map(({file}) => (
          <li>
            <bdi>{plain(file)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )

const SubmissionOf = ({submission, at}: {readonly submission: Submission; readonly at: At}) => {
  const {file, id, identity, notes, pageCount, sha256, supersededBy, sameAs} = submission
  const facts: readonly (readonly [string, string])[] = [
    [at.say('reading.date'), identity.date.value === null ? '' : dateIn(at.language, identity.date.value)],
    [at.say('reading.session'), plain(sessionOf(submission, at.digest, at.language)?.words ?? '')],
    [at.say('reading.language'), languageName(identity.language.value, at.say)],
    [at.say('reading.pages'), pageCount === null ? at.say('reading.noPages') : String(pageCount)]
  ]
  return (
    <section class="source" id={id}>
      <h3>
        <bdi>{plain(file)}</bdi>
      </h3>
      <p>
        <Whose identity={identity} at={at} />
        {identity.title.value !== null && (
          <>
            {' · '}
            <bdi>{plain(identity.title.value)}</bdi>
          </>
        )}
      </p>
      <dl class="facts">
        {facts
          .filter(([, fact]) => fact !== '')
          .map(([name, fact]) => (
            <div>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        <div>
          <dt>{at.word('sources.hash')}</dt>
          <dd class="hash">{sha256}</dd>
        </div>
      </dl>
      {[['reading.replaced', supersededBy] as const, ['reading.sameFile', sameAs] as const].map(
        ([words, other]) =>
          other === null ? null : <p class="small">{at.say(words, {file: at.fileName(other)})}</p>
      )}
      {notes.map(note => (
        <p class="small" {...(at.language === 'en' ? {} : inEnglish(at))}>
          {noteInWords(note, at.language, at.say)}
        </p>
      ))}
    </section>
  )
}

/** Whose it is; each party leads to its page. */
const Whose = ({identity, at}: {readonly identity: Submission['identity']; readonly at: At}) => {
  const [party, ...more] = identity.parties.value
  const known = party !== undefined && more.length === 0 && at.digest.parties.some(({id}) => id === party)
  const words = whose(identity, at)
  return known ? (
    <a href={at.to(addresses.party(at.language, at.number, party))}>{words}</a>
  ) : (
    <span>{words}</span>
  )
}
