import {counted} from '../phrases.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'

/** For a digest without any party: why it compares nothing, and what a person does next. */
export function NothingYet({at}: {readonly at: Places}) {
  const {notRead, unplaced, voices} = at.digest
  const [example] = unplaced
  return (
    <section id="next" aria-labelledby="next-h">
      <h2 id="next-h">What to do next</h2>
      <p>There is nothing to compare yet, because no submission has a party. No State is shown as silent.</p>
      <ul>
        {example !== undefined && (
          <li>
            <b>Say whose {counted(unplaced.length, 'submission is', 'submissions are')}.</b> Write a manifest:
            a CSV file whose first line is <code>file,party</code>, with a line for each file under{' '}
            <a href="#unplaced">Whose is this?</a>, such as{' '}
            <code>
              <bdi>{csvCell(plain(example.file))},name of the party</bdi>
            </code>
            . Then run again with <code>--manifest</code> and the name of that file.
          </li>
        )}
        {notRead.length > 0 && (
          <li>
            <b>Mend {counted(notRead.length, 'file', 'files')}.</b> What is wrong with each, and what to do,
            stands under <a href="#not-read">What was not read, and why</a>. Put the better file in the same
            folder and run again.
          </li>
        )}
        {voices.length > 0 && (
          <li>
            <b>See who spoke.</b> No speaker of a transcript is a party of this comparison; what they said
            stands under <a href="#voices">Who spoke in transcripts</a>.
          </li>
        )}
        {example === undefined && notRead.length === 0 && (
          <li>
            <b>Hand in submissions.</b> Put PDF, Word (.docx), HTML or plain text files into the folder and
            run again.
          </li>
        )}
      </ul>
    </section>
  )
}

const csvCell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
