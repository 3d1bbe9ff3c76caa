import {label} from '../../labels.js'
import type {Places} from '../places.js'

/** Links to every part of the file, in the order of the file. */
export const Contents = ({at}: {readonly at: Places}) => {
  const compares = at.digest.parties.length > 0
  return (
    <nav aria-labelledby="contents-h">
      <h2 id="contents-h">Contents</h2>
      <ul>
        <Part id={compares ? 'read' : 'next'}>{compares ? 'How to read this' : 'What to do next'}</Part>
        {compares && (
          <>
            <li>
              <a href="#matrix">Who speaks to what</a>
              <ul>
                {at.digest.taxonomies.map(({labels}, index) => (
                  <Part id={`t${index + 1}`}>{label(labels, at.language)}</Part>
                ))}
              </ul>
            </li>
            <Part id="questions">Contested questions</Part>
            {at.digest.sharedWording.length > 0 && <Part id="shared">Shared wording</Part>}
            <Part id="parties">Party by party</Part>
            <Part id="codes">Code by code</Part>
          </>
        )}
        {at.digest.voices.length > 0 && <Part id="voices">Who spoke in transcripts</Part>}
        {(compares || at.pages.length > 0) && <Part id="pages">Pages quoted</Part>}
        <Part id="sources">What was read</Part>
        <Part id="not-read">What was not read, and why</Part>
        <Part id="unplaced">Whose is this?</Part>
        <Part id="made">How this was made</Part>
      </ul>
    </nav>
  )
}

const Part = ({id, children}: {readonly id: string; readonly children?: string}) => (
  <li>
    <a href={`#${id}`}>{children}</a>
  </li>
)
