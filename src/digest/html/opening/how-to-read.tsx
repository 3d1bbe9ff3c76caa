import {Legend} from '../matrix/legend.js'
import {counted} from '../phrases.js'
import type {Places} from '../places.js'

/** As much as must be known before the first table: the signs, how sure they are, and what is missing. */
export const HowToRead = ({at}: {readonly at: Places}) => (
  <section id="read" aria-labelledby="read-h">
    <h2 id="read-h">How to read this</h2>
    <Legend language={at.language} />
    <p>
      A sign leads to the party’s own words, and these to the page. Passages were found by program, and a
      passage can be missed or misjudged: check the page before you rely on a cell. More under{' '}
      <a href="#made">How this was made</a>.
    </p>
    <Missing at={at} />
  </section>
)

function Missing({at}: {readonly at: Places}) {
  const {submissions, notRead, unplaced, voices} = at.digest
  const ofNoParty = voices.filter(({role}) => role !== 'party')
  return (
    <p>
      <a href="#sources">{counted(submissions.length, 'submission', 'submissions')} read</a>
      {notRead.length > 0 && (
        <>
          {' · '}
          <a href="#not-read">{counted(notRead.length, 'file', 'files')} not read</a>
        </>
      )}
      {unplaced.length > 0 && (
        <>
          {' · '}
          <a href="#unplaced">{counted(unplaced.length, 'submission', 'submissions')} of an unknown party</a>,
          in no cell
        </>
      )}
      {ofNoParty.length > 0 && (
        <>
          {' · '}
          <a href="#voices">
            {counted(ofNoParty.length, 'speaker', 'speakers')} in transcripts who are no party
          </a>
          , in no cell
        </>
      )}
    </p>
  )
}
