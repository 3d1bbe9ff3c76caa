import type {Digest} from '../../../domain/digest.js'
import type {Sureness} from '../../../domain/submission.js'
import {label} from '../../labels.js'
import {surenessWords} from '../../words.js'
import {whose} from '../phrases.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {languageName} from './quote.js'

type DigestSubmission = Digest['submissions'][number]

/** Every submission that was read, with what is known of it and how it was told. */
export const Sources = ({at}: {readonly at: Places}) => (
  <section id="sources" aria-labelledby="sources-h">
    <h2 id="sources-h">What was read</h2>
    <section class="scroll" aria-label="Table: submissions read" tabindex={0}>
      <table class="sources">
        <caption>
          Submissions read: {at.digest.submissions.length}. What is marked “likely” was detected and should be
          checked.
        </caption>
        <thead>
          <tr>
            {[
              'Party',
              'File',
              'Title',
              'Date',
              'Session',
              'Language',
              'Pages',
              'How the party was told',
              'Notes'
            ].map(heading => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {at.digest.submissions.map(submission => (
            <Source submission={submission} at={at} />
          ))}
        </tbody>
      </table>
    </section>
  </section>
)

function Source({submission, at}: {readonly submission: DigestSubmission; readonly at: Places}) {
  const {identity, supersededBy, notes} = submission
  const {parties, title, date, session, language} = identity
  return (
    <tr id={at.submission(submission.id)}>
      <th scope="row">
        <bdi>{whose(identity, at)}</bdi>
      </th>
      <td class="file">
        <bdi>{plain(submission.file)}</bdi>
      </td>
      <td>
        <Told fact={title} at={at} />
      </td>
      <td>
        <Told fact={date} at={at} />
      </td>
      <td>
        <Told fact={session} at={at} />
      </td>
      <td>
        <Told fact={{...language, value: languageName(plain(language.value), at)}} at={at} />
      </td>
      <td>{submission.pageCount ?? 'none'}</td>
      <td>
        {label(surenessWords[parties.sureness], at.language)}: <bdi>{plain(parties.from)}</bdi>
      </td>
      <td>
        {supersededBy !== null && (
          <p>
            Replaced by <bdi>{at.fileName(supersededBy)}</bdi>, which counts in its stead.
          </p>
        )}
        {notes.map(({message}) => (
          <p dir="auto">{plain(message)}</p>
        ))}
      </td>
    </tr>
  )
}

type Fact = {readonly value: string | null; readonly sureness: Sureness}

const Told = ({fact: {value, sureness}, at}: {readonly fact: Fact; readonly at: Places}) =>
  value === null ? (
    <span class="small">not known</span>
  ) : (
    <>
      <bdi>{plain(value)}</bdi>
      {(sureness === 'likely' || sureness === 'unknown') && (
        <span class="small"> ({label(surenessWords[sureness], at.language)})</span>
      )}
    </>
  )
