import type {Child} from 'hono/jsx'
import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {Words} from '../words.js'

/** For a digest without any party: why it compares nothing, and what a person does next. */
export function NothingYet({at}: {readonly at: Places}) {
  const {notRead, unplaced, voices} = at.digest
  const [example] = unplaced
  return (
    <section id="next" aria-labelledby="next-h">
      <h2 id="next-h">{at.say('opening.whatNext')}</h2>
      <p>{at.say('opening.nothingYet')}</p>
      <ul>
        {example !== undefined && (
          <li>
            <Words
              of="opening.sayWhose"
              values={{
                count: unplaced.length,
                heading: at.say('reading.unplacedHeading'),
                file: csvCell(plain(example.file))
              }}
              marks={{
                code: words => <code>{words}</code>,
                link: linkTo('unplaced'),
                line: words => (
                  <code>
                    <bdi>{words}</bdi>
                  </code>
                )
              }}
              at={at}
            />
          </li>
        )}
        {notRead.length > 0 && (
          <li>
            <Words
              of="opening.mendFiles"
              values={{count: notRead.length, heading: at.say('reading.notReadHeading')}}
              marks={{link: linkTo('not-read')}}
              at={at}
            />
          </li>
        )}
        {voices.length > 0 && (
          <li>
            <Words
              of="opening.seeWhoSpoke"
              values={{heading: at.say('comparison.voicesHeading')}}
              marks={{link: linkTo('voices')}}
              at={at}
            />
          </li>
        )}
        {example === undefined && notRead.length === 0 && (
          <li>
            <Words of="opening.handIn" at={at} />
          </li>
        )}
      </ul>
    </section>
  )
}

const linkTo = (id: string) => (words: Child) => <a href={`#${id}`}>{words}</a>

const csvCell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
