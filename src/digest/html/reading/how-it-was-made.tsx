import {label} from '../../labels.js'
import {mannerMeanings, mannerWords} from '../../words.js'
import {entries} from '../entries.js'
import {Sign} from '../matrix/legend.js'
import type {Places} from '../places.js'

/** The long form of "How to read this": what each cell means exactly, how it was made, and what it does not say. */
export const HowItWasMade = ({at}: {readonly at: Places}) => (
  <section id="made" aria-labelledby="made-h">
    <h2 id="made-h">How this was made</h2>
    <p>
      Each submission was cut into passages, and each passage was compared with the codes of{' '}
      {at.digest.taxonomies.length === 1 ? 'one list' : `${at.digest.taxonomies.length} lists`}. For every
      party and every code there is one cell. Four kinds of cell are kept apart: the party{' '}
      <b>takes a position</b>, it <b>mentions</b> the subject and takes none, it is <b>silent</b>, or its
      submission is <b>unread</b>.
    </p>
    <dl class="meanings">
      {entries(mannerMeanings)
        .filter(([manner]) => manner !== 'position')
        .map(([manner, meaning]) => (
          <div>
            <dt>
              <Sign manner={manner} /> {label(mannerWords[manner], at.language)}
            </dt>
            <dd>{label(meaning, at.language)}</dd>
          </div>
        ))}
    </dl>
    <p>
      Every quote is letter for letter what stands in the submission, in its own language; nothing was
      translated. The link under a quote leads to the passage it stands in.
    </p>
    <p>
      On paper, words that are quoted under several codes are printed in full under the first, and the others
      say where that is.
    </p>
    <p>
      Parties stand in alphabetical order. Counts are given as “n of m parties” and are no ranking. What a
      group of States says is shown under the group and not under its members.
    </p>
  </section>
)
