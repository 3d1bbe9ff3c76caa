import type {FC} from 'hono/jsx'
import {languageName} from '../../digest/html/phrases.js'
import {plain} from '../../digest/html/plain.js'
import {dateIn} from '../../digest/words/dates.js'
import type {SubmissionRead} from '../../review/reading/submission-read.js'
import {WhatWasOdd} from '../frame/told/reasons.js'
import type {At} from './at.js'

/** What was handed in: its title or name, whose it is, of when, in which language; and what the reading noted. */
export const Head: FC<{readonly read: SubmissionRead; readonly at: At}> = ({
  at,
  read: {document, identity, notes, submission}
}) => {
  const {names, say, terms} = at
  const {parties, onBehalfOf, title, date, session, kind} = identity ?? {}
  const facts = [
    kind?.value === 'transcript'
      ? terms('quotes.severalSpeakers')
      : parties?.value.map(names.party).join(terms('common.comma')) || terms('quotes.partyNotKnown'),
    onBehalfOf?.value && say('reader.forGroup', {group: names.party(onBehalfOf.value)}),
    session?.value && plain(names.session(session.value)),
    date?.value && say('reader.dated', {date: dateIn(at.language, date.value)}),
    document && languageName(document.language, terms)
  ].filter(fact => typeof fact === 'string' && fact !== '')
  return (
    <header class="head">
      <p class="small">
        <a href="/submissions">{say('reader.back')}</a>
      </p>
      <h1>
        <bdi>{plain(title?.value ?? submission.file.name)}</bdi>
      </h1>
      <p class="quiet">
        {title?.value && (
          <>
            <bdi>{plain(submission.file.name)}</bdi> ·{' '}
          </>
        )}
        {identity !== null &&
          facts.map((fact, n) => (
            <>
              {n > 0 && ' · '}
              <bdi>{fact}</bdi>
            </>
          ))}
      </p>
      {notes.length > 0 && (
        <details class="small">
          <summary>{say('reader.notesOfReading')}</summary>
          {notes.map(note => (
            <p>
              <WhatWasOdd of={note} language={at.language} />
            </p>
          ))}
        </details>
      )}
    </header>
  )
}
