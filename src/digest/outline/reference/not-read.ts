import {capitalised} from '../../html/phrases.js'
import {link, list, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Section} from '../outline.js'
import {inOneLine} from '../text.js'
import {apart} from '../wording.js'

/** Files that gave nothing and why, submissions in a language that is not covered, and texts of unknown parties. */
export function notRead(at: Edition): Section {
  const {submissions, unplaced} = at.digest
  const uncovered = submissions.filter(({notes}) => notes.some(({code}) => code === 'language-not-covered'))
  return section(
    {id: 'not-read', heading: at.say('reading.notReadHeading')},
    [
      ...filesNotRead(at),
      ...(uncovered.length === 0
        ? []
        : [
            paragraph(at.words('reading.uncovered')),
            list(uncovered.map(({id, file}) => [link(ids.submission(id), apart(inOneLine(file)))]))
          ])
    ],
    [
      section(
        {id: 'unplaced', heading: at.say('reading.unplacedHeading')},
        unplaced.length === 0
          ? [paragraph(at.words('reading.allPlaced'))]
          : [
              paragraph(at.words('reading.unplaced')),
              list(
                unplaced.map(({file, question}) =>
                  at.words('common.named', {
                    called: [apart(inOneLine(file))],
                    said: [apart(inOneLine(question), 'en')]
                  })
                )
              )
            ]
      )
    ]
  )
}

function filesNotRead(at: Edition): readonly Block[] {
  if (at.digest.notRead.length === 0) return [paragraph(at.words('reading.allOpened'))]
  return [
    list(
      at.digest.notRead.map(({file, failure, parties}) => {
        const why = capitalised(at.say(`terms.failure-${failure.code}`))
        return at.words('common.named', {
          called: [apart(inOneLine(file))],
          said: [
            ...at.words('common.sentence', {words: why}),
            ' ',
            apart(inOneLine(failure.message), 'en'),
            ...(parties.length === 0
              ? []
              : [
                  ' ',
                  ...at.words('reading.saidToComeFrom', {
                    parties: at.parties(parties.map(party => at.party(party)))
                  })
                ])
          ]
        })
      })
    )
  ]
}
