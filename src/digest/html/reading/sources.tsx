import type {Digest} from '../../../domain/digest/digest.js'
import type {Sureness} from '../../../domain/submission.js'
import {label} from '../../labels.js'
import {surenessWords} from '../../words.js'
import {languageName} from '../parts/quote.js'
import {inPercent, whose} from '../phrases.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'

type DigestSubmission = Digest['submissions'][number]

const headings = ['Party', 'File', 'Title', 'Date', 'Session', 'Language', 'Pages']

/** Every submission that was read, with what is known of it, how it was told, and what was odd. */
export const Sources = ({at}: {readonly at: Places}) => (
  <section id="sources" aria-labelledby="sources-h">
    <h2 id="sources-h">What was read</h2>
    {at.digest.submissions.length === 0 ? (
      <p>Nothing could be read.</p>
    ) : (
      <section class="scroll" aria-label="Table: submissions read" tabindex={0}>
        <table class="sources">
          <caption>
            Submissions read: {at.digest.submissions.length}. What is marked “likely” was detected and should
            be checked.
          </caption>
          <thead>
            <tr>
              {headings.map(heading => (
                <th scope="col">{heading}</th>
              ))}
            </tr>
          </thead>
          {at.digest.submissions.map(submission => (
            <Source submission={submission} at={at} />
          ))}
        </table>
      </section>
    )}
  </section>
)

/** Two rows: the facts, and below them, over the full width, what is to be said about them. */
function Source({submission, at}: {readonly submission: DigestSubmission; readonly at: Places}) {
  const {identity, supersededBy, sameAs, notes} = submission
  const {kind, parties, title, date, session, language} = identity
  return (
    <tbody id={at.submission(submission.id)}>
      <tr>
        <th scope="rowgroup" rowspan={2}>
          <bdi>{whose(identity, at)}</bdi>
        </th>
        <td class="file">
          <bdi>{plain(submission.file)}</bdi>
        </td>
        <td class="title">
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
        <td>{pagesInWords(submission)}</td>
      </tr>
      <tr class="notes">
        <td colspan={headings.length - 1}>
          {sameAs !== null && (
            <p>
              <b>Same file</b> as <bdi>{at.fileName(sameAs)}</bdi>, which counts in its stead.
            </p>
          )}
          {supersededBy !== null && (
            <p>
              <b>Replaced</b> by <bdi>{at.fileName(supersededBy)}</bdi>, which counts in its stead.
            </p>
          )}
          {notes.map(({message}) => (
            <p>
              <b>Note:</b> <bdi>{plain(message)}</bdi>
            </p>
          ))}
          <p class="small">
            {kind.value === 'transcript' ? (
              <>
                Transcript, because {plain(kind.from)}: words as they were taken down, and no authoritative
                record. See <a href="#voices">who spoke</a>.
              </>
            ) : (
              <>
                {parties.value.length === 0 ? 'Party not known: ' : 'Party told from '}
                <bdi>{plain(parties.from)}</bdi>
              </>
            )}
            {parties.value.length > 0 && ` (${label(surenessWords[parties.sureness], at.language)})`}
          </p>
        </td>
      </tr>
    </tbody>
  )
}

/** How many pages, and how many of them were not read by their own text. */
function pagesInWords({pageCount, reading: {ocr, blank, unread, confidence}}: DigestSubmission): string {
  if (pageCount === null) return 'none'
  const parts = [
    ...(ocr === 0 ? [] : [`${ocr} read from pictures, sure to ${inPercent(confidence ?? 0)}`]),
    ...(blank === 0 ? [] : [`${blank} blank`]),
    ...(unread === 0 ? [] : [`${unread} not read`])
  ]
  return parts.length === 0 ? String(pageCount) : `${pageCount} (${parts.join('; ')})`
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
