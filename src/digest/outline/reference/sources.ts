import type {Digest} from '../../../domain/digest/digest.js'
import type {Sureness} from '../../../domain/submission.js'
import {inPercent, languageName} from '../../html/phrases.js'
import {sessionOf} from '../../session-names.js'
import {dateIn} from '../../words/dates.js'
import {column, joined, link, list, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Inlines, Section} from '../outline.js'
import {coverageFigures} from '../pictured.js'
import {inOneLine} from '../text.js'
import {apart} from '../wording.js'
import {remarksOn} from './remarks.js'

type DigestSubmission = Digest['submissions'][number]

/** Every submission that was read: whose, of when, in which language, how many pages, and how they were read. */
export function sources(at: Edition): Section {
  const {submissions} = at.digest
  const remarks = submissions.flatMap(submission => remarksOn(submission, at))
  return section({id: 'sources', heading: at.say('reading.sourcesHeading')}, [
    ...(submissions.length === 0
      ? [paragraph(at.words('reading.nothingRead'))]
      : [...coverageFigures(at), tableOf(submissions, at)]),
    ...(remarks.length === 0 ? [] : [paragraph([at.say('outline.remarks')], {tone: 'label'}), list(remarks)])
  ])
}

function tableOf(submissions: readonly DigestSubmission[], at: Edition): Block {
  return {
    kind: 'table',
    id: ids.sources,
    caption: at.words('reading.caption', {count: submissions.length}),
    columns: [
      column(at.say('reading.party'), {share: 1.6}),
      column(at.say('reading.file'), {share: 2.2}),
      column(at.say('reading.date'), {share: 1.3}),
      column(at.say('reading.session'), {share: 1.4}),
      column(at.say('reading.language'), {share: 1.1}),
      column(at.say('reading.pages'), {share: 0.8, align: 'end'}),
      column(at.say('outline.howRead'), {share: 1.6})
    ],
    rows: submissions.map(submission => ({
      id: ids.submission(submission.id),
      cells: rowOf(submission, at)
    }))
  }
}

function rowOf(submission: DigestSubmission, at: Edition): readonly Inlines[] {
  const {identity, file, pageCount} = submission
  const {date, session, language} = identity
  return [
    whose(submission, at),
    [apart(inOneLine(file))],
    told(date.value === null ? null : dateIn(at.language, date.value), date.sureness, at),
    told(sessionOf(submission, at.digest, at.language)?.words ?? null, session.sureness, at),
    told(languageName(language.value, at.say), language.sureness, at),
    [pageCount === null ? at.say('reading.noPages') : String(pageCount)],
    howRead(submission, at)
  ]
}

/** Whose a submission is, and for whom it speaks. */
function whose({identity: {kind, parties, onBehalfOf}}: DigestSubmission, at: Edition): Inlines {
  if (kind.value === 'transcript') {
    const words = at.say('quotes.severalSpeakers')
    return at.digest.voices.length === 0 ? [words] : [link('voices', words)]
  }
  if (parties.value.length === 0) return [at.say('quotes.partyNotKnown')]
  const names = at.parties(parties.value.map(party => at.party(party)))
  const whole =
    onBehalfOf.value === null
      ? names
      : at.words('quotes.onBehalfOf', {parties: names, group: [at.party(onBehalfOf.value)]})
  return [...whole, ...doubt(parties.sureness, at)]
}

const told = (value: string | null, sureness: Sureness, at: Edition): Inlines =>
  value === null ? [at.say('reading.notKnown')] : [apart(inOneLine(value)), ...doubt(sureness, at)]

const doubt = (sureness: Sureness, at: Edition): Inlines =>
  sureness === 'likely' || sureness === 'unknown'
    ? [' ', ...at.words('common.brackets', {words: at.say(`terms.sureness-${sureness}`)})]
    : []

function howRead(
  {pageCount, reading: {text, ocr, blank, unread, confidence}}: DigestSubmission,
  at: Edition
): Inlines {
  if (pageCount === null) return at.words('outline.withoutPages')
  const parts: readonly Inlines[] = [
    ...(text === 0 ? [] : [at.words('outline.byText', {count: text})]),
    ...(ocr === 0
      ? []
      : [at.words('reading.fromPictures', {count: ocr, share: inPercent(confidence ?? 0, at.say)})]),
    ...(blank === 0 ? [] : [at.words('reading.blank', {count: blank})]),
    ...(unread === 0 ? [] : [at.words('reading.unread', {count: unread})])
  ]
  return joined(parts, at.say('common.semicolon'))
}
