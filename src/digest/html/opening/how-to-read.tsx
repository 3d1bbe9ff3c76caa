import {Legend} from '../matrix/legend.js'
import type {Places} from '../places.js'
import {Words} from '../words.js'

/** As much as must be known before the first table: the signs, how sure they are, and what is missing. */
export const HowToRead = ({at}: {readonly at: Places}) => (
  <section id="read" aria-labelledby="read-h">
    <h2 id="read-h">{at.say('opening.howToRead')}</h2>
    <Legend at={at} />
    <p>
      <Words
        of="opening.caution"
        values={{heading: at.say('making.heading')}}
        marks={{link: words => <a href="#made">{words}</a>}}
        at={at}
      />
    </p>
    <Missing at={at} />
  </section>
)

function Missing({at}: {readonly at: Places}) {
  const {submissions, notRead, unplaced, voices} = at.digest
  const ofNoParty = voices.filter(({role}) => role !== 'party')
  return (
    <p>
      <a href="#sources">{at.say('opening.read', {count: submissions.length})}</a>
      {notRead.length > 0 && (
        <>
          {' · '}
          <a href="#not-read">{at.say('opening.notRead', {count: notRead.length})}</a>
        </>
      )}
      {unplaced.length > 0 && (
        <>
          {' · '}
          <Words
            of="opening.unplaced"
            values={{count: unplaced.length}}
            marks={{link: words => <a href="#unplaced">{words}</a>}}
            at={at}
          />
        </>
      )}
      {ofNoParty.length > 0 && (
        <>
          {' · '}
          <Words
            of="opening.ofNoParty"
            values={{count: ofNoParty.length}}
            marks={{link: words => <a href="#voices">{words}</a>}}
            at={at}
          />
        </>
      )}
    </p>
  )
}
