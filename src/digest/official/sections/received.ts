import {link, list, paragraph, section} from '../../outline/blocks.js'
import type {Edition} from '../../outline/edition.js'
import {ids} from '../../outline/ids.js'
import type {Inlines, Section} from '../../outline/outline.js'
import {inOneLine} from '../../outline/text.js'
import {apart} from '../../outline/wording.js'
import {dateIn} from '../../words/dates.js'

/** Whose submissions count here, party by party. */
export const received = (at: Edition): Section =>
  section({id: 'received', heading: at.say('official.received')}, [
    paragraph(at.words('official.receivedFrom', {}, {link: 'sources', other: 'not-read'})),
    list(at.digest.parties.map(({id, submissions}) => ofParty(id, submissions, at)))
  ])

function ofParty(id: string, submissions: readonly string[], at: Edition): Inlines {
  const said =
    submissions.length === 0
      ? [[at.say('comparison.noneOfItsCouldBeRead')]]
      : submissions.map(submission => titleOf(submission, at))
  return at.words('common.named', {
    called: [{kind: 'strong', parts: [at.partyName(id)]}],
    said: said.flatMap((each, index) => (index === 0 ? each : [at.say('common.semicolon'), ...each]))
  })
}

/** A submission by its title, or its file where none is known, and its day. */
function titleOf(submission: string, at: Edition): Inlines {
  const found = at.submission(submission)
  if (found === undefined) return [apart(inOneLine(submission))]
  const {title, date} = found.identity
  const words = link(ids.submission(submission), apart(inOneLine(title.value ?? found.file)))
  return date.value === null
    ? [words]
    : at.words('common.remark', {words: [words], remark: inOneLine(dateIn(at.language, date.value))})
}
