import {ofLabels} from '../../words/labels.js'
import type {Outlined} from '../outlined/sections.js'
import type {Places} from '../places.js'

/** Links to every part of the file, in the order of the file. */
export const Contents = ({outlined, at}: {readonly outlined: Outlined; readonly at: Places}) => {
  const {say} = at
  const compares = at.digest.parties.length > 0
  return (
    <nav aria-labelledby="contents-h">
      <h2 id="contents-h">{say('opening.contents')}</h2>
      <ul>
        <Part id={compares ? 'read' : 'next'}>
          {say(compares ? 'opening.howToRead' : 'opening.whatNext')}
        </Part>
        {compares && (
          <>
            <li>
              <a href="#matrix">{say('matrix.heading')}</a>
              <ul>
                {at.digest.taxonomies.map(({labels}, index) => (
                  <Part id={`t${index + 1}`}>{ofLabels(labels, at.language)}</Part>
                ))}
              </ul>
            </li>
            {at.digest.questions.length > 0 && <Part id="questions">{say('questions.heading')}</Part>}
            {outlined.comparing.map(({id, heading}) => (
              <Part id={id}>{heading}</Part>
            ))}
            {at.digest.sharedWording.length > 0 && <Part id="shared">{say('comparison.sharedHeading')}</Part>}
            <Part id="parties">{say('comparison.partiesHeading')}</Part>
            <Part id="codes">{say('comparison.codesHeading')}</Part>
          </>
        )}
        {at.digest.voices.length > 0 && <Part id="voices">{say('comparison.voicesHeading')}</Part>}
        {(compares || at.pages.length > 0) && <Part id="pages">{say('quotes.pagesHeading')}</Part>}
        <Part id="sources">{say('reading.sourcesHeading')}</Part>
        <Part id="not-read">{say('reading.notReadHeading')}</Part>
        <Part id="unplaced">{say('reading.unplacedHeading')}</Part>
        {outlined.method.map(({id, heading}) => (
          <Part id={id}>{heading}</Part>
        ))}
        <Part id="made">{say('making.heading')}</Part>
      </ul>
    </nav>
  )
}

const Part = ({id, children}: {readonly id: string; readonly children?: string}) => (
  <li>
    <a href={`#${id}`}>{children}</a>
  </li>
)
