import type {PrintedReply} from '../../../domain/edition/reply.js'
import {dateIn} from '../../words/dates.js'
import {paragraph} from '../blocks.js'
import type {Edition} from '../edition.js'
import type {Block} from '../outline.js'
import {inOneLine, writable} from '../text.js'
import {apart} from '../wording.js'

type Wanted = {readonly party?: string; readonly subject?: string}

/** What parties replied to cells before publication: each in its own words, and what was answered. */
export const repliesTo = ({party, subject}: Wanted, at: Edition): readonly Block[] =>
  (at.digest.replies ?? [])
    .filter(
      each =>
        (party === undefined || each.party === party) && (subject === undefined || each.subject === subject)
    )
    .flatMap(reply => replyBlocks(reply, at))

/** One reply: whose it is, its words as they were written, and what was answered. */
export const replyBlocks = (
  {answer, at: when, kind, number, party, text}: PrintedReply,
  at: Edition
): readonly Block[] => [
  paragraph(
    at.words(`replies.${kind}`, {
      party: at.partyName(party),
      date: dateIn(at.language, when.slice(0, 10))
    }),
    {tone: 'label'}
  ),
  {
    kind: 'quote',
    id: null,
    text: writable(text),
    language: 'und',
    direction: 'auto',
    cite: [at.party(party)],
    source: at.words('replies.number', {number}),
    under: null,
    stretch: null
  },
  paragraph(
    [
      at.say(`replies.${answer.outcome}`),
      ...(answer.why === ''
        ? []
        : [' ', ...at.words('replies.reason', {why: [apart(inOneLine(answer.why))]})])
    ],
    {tone: 'small'}
  )
]
