import {inPercent} from '../../html/phrases.js'
import {mannersInKey} from '../../manners.js'
import {list, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import type {Section} from '../outline.js'

/** The fixed words, what silent and unread mean, and how counts lead to words. */
export function howToRead(at: Edition): Section {
  const {few, several, most} = at.digest.method.countWords
  return section({id: 'how-to-read', heading: at.say('opening.howToRead')}, [
    paragraph(at.words('making.cells', {lists: at.digest.taxonomies.length})),
    list(
      mannersInKey.map(manner =>
        at.words('common.named', {
          called: [{kind: 'strong', parts: [at.say(`terms.manner-${manner}`)]}],
          said: at.say(`making.${manner}`)
        })
      )
    ),
    paragraph(at.words('quotes.evidenceMeans')),
    paragraph(at.words('outline.ownWords')),
    paragraph(at.words('outline.neutral')),
    paragraph(at.words('outline.fixedWords', {few, several, most: inPercent(most, at.say)})),
    paragraph(at.words('outline.leads')),
    paragraph(at.words('outline.check'))
  ])
}
