import {label} from '../../labels.js'
import {Legend} from '../matrix/legend.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'

/** The title, what this is, and what must be known to read it. */
export const Front = ({at}: {readonly at: Places}) => (
  <>
    <h1>{plain(at.digest.title)}</h1>
    <p class="lead">
      What {at.digest.parties.length} parties say in {at.digest.submissions.length} submissions, side by side
      and in their own words, with page and paragraph.
    </p>
    {at.digest.parties.some(({invented}) => invented) && (
      <p class="notice">
        <b>Example.</b> Some or all parties in this digest are invented; they stand for no State.
      </p>
    )}
  </>
)

/** How to read the digest: what the four kinds of cell mean, how it was made, and what it does not say. */
export const HowToRead = ({at}: {readonly at: Places}) => (
  <section id="read" aria-labelledby="read-h">
    <h2 id="read-h">How to read this</h2>
    <p>
      Each submission was cut into passages, and each passage was compared with the codes of{' '}
      {at.digest.taxonomies.length === 1 ? 'one list' : `${at.digest.taxonomies.length} lists`}. For every
      party and every code there is one cell. Four kinds of cell are kept apart: the party{' '}
      <b>takes a position</b>, it <b>mentions</b> the subject and takes none, it is <b>silent</b>, or its
      submission is <b>unread</b>.
    </p>
    <Legend language={at.language} />
    <p>
      Every quote is letter for letter what stands in the submission, in its own language; nothing was
      translated. The link under a quote leads to <a href="#pages">the passage it stands in</a>. Passages were
      found by program, and a passage can be missed or misjudged: check the page before you rely on a cell.
    </p>
    <p>
      Parties stand in alphabetical order. Counts are given as “n of m parties” and are no ranking. What a
      group of States says is shown under the group and not under its members.
    </p>
  </section>
)

/** Links to every part of the file. */
export const Contents = ({at}: {readonly at: Places}) => (
  <nav aria-labelledby="contents-h">
    <h2 id="contents-h">Contents</h2>
    <ul>
      <li>
        <a href="#read">How to read this</a>
      </li>
      <li>
        <a href="#sources">What was read</a>
      </li>
      <li>
        <a href="#not-read">What was not read, and why</a>
      </li>
      <li>
        <a href="#unplaced">Whose is this?</a>
      </li>
      <li>
        <a href="#matrix">Who speaks to what</a>
        <ul>
          {at.digest.taxonomies.map(({labels}, index) => (
            <li>
              <a href={`#t${index + 1}`}>{label(labels, at.language)}</a>
            </li>
          ))}
        </ul>
      </li>
      <li>
        <a href="#questions">Contested questions</a>
      </li>
      <li>
        <a href="#codes">Code by code</a>
      </li>
      <li>
        <a href="#pages">Pages quoted</a>
      </li>
    </ul>
  </nav>
)
