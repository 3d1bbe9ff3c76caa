import type {Front} from '../../domain/edition/front.js'
import {languageName} from '../html/phrases.js'
import type {Edition} from '../outline/edition.js'
import type {Inlines, Masthead} from '../outline/outline.js'
import {inOneLine} from '../outline/text.js'
import {apart} from '../outline/wording.js'
import {dateIn} from '../words/dates.js'
import {editionNumber} from './edition-number.js'

/** The title block: only what the secretariat entered, the language, and what the edition is known by. */
export function mastheadOf(
  title: string,
  {symbol, body, session, agendaItem, submittedBy}: Front,
  at: Edition
): Masthead {
  const edition = at.digest.edition ?? null
  const number = edition === null ? null : at.say('official.edition', {number: editionNumber(edition.number)})
  return {
    kind: at.say('official.kind'),
    symbol: asEntered(symbol),
    body: asEntered(body),
    facts: [
      ...(edition === null ? [] : [[dateIn(at.language, edition.date)]]),
      at.words('official.language', {language: languageName(at.language, at.say)}),
      ...(number === null ? [] : [[number]])
    ],
    meeting: [
      asEntered(session),
      // A number alone is told what it is; words are printed as they were entered.
      agendaItem !== null && /^\d/.test(agendaItem)
        ? at.words('official.agendaItem', {item: asEntered(agendaItem)})
        : asEntered(agendaItem)
    ].filter(({length}) => length > 0),
    submitted: submittedBy === null ? [] : at.words('official.submittedBy', {name: asEntered(submittedBy)}),
    running: [inOneLine(symbol ?? title), ...(number === null ? [] : [number])].join(' · ')
  }
}

const asEntered = (words: string | null): Inlines => (words === null ? [] : [apart(inOneLine(words))])
