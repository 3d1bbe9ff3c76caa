import type {PrintedReply} from '../../domain/edition/reply.js'
import {grouped} from '../../domain/grouped.js'
import {paragraph} from '../outline/blocks.js'
import type {Edition} from '../outline/edition.js'
import {ids} from '../outline/ids.js'
import type {Block, Section} from '../outline/outline.js'
import {inOneLine, writable} from '../outline/text.js'
import {apart} from '../outline/wording.js'
import {dateIn} from '../words/dates.js'

/**
 * The sections with the replies of parties under the code or the question that they are on, in the parties' own words,
 * whole; those on a code that nobody speaks to stand at the end of its list.
 */
export function withReplies(
  sections: readonly Section[],
  replies: readonly PrintedReply[],
  at: Edition
): readonly Section[] {
  const bySection = grouped(replies, ({subject}) => placeOf(subject, at))
  const walked = (section: Section): Section => ({
    ...section,
    blocks: [...section.blocks, ...(bySection.get(section.id) ?? []).flatMap(reply => blocksOf(reply, at))],
    sections: section.sections.map(walked)
  })
  return sections.map(walked)
}

function placeOf(subject: string, at: Edition): string {
  if (at.question(subject) !== undefined) return ids.question(subject)
  const spoken = at.cellsOn(subject).some(({cell}) => cell === 'position' || cell === 'mentions')
  return spoken ? ids.code(subject) : ids.taxonomy(subject.slice(0, subject.indexOf('/')))
}

function blocksOf(
  {party, kind, text, number, at: when, answer, subject}: PrintedReply,
  at: Edition
): readonly Block[] {
  // Under its own heading a code need not be named again.
  const called =
    placeOf(subject, at) === ids.code(subject) || at.question(subject) !== undefined
      ? []
      : [`${at.codeName(subject)}. `]
  return [
    paragraph(
      [
        ...called,
        ...at.words('official.reply', {
          party: [apart(at.partyName(party))],
          kind: at.say(`official.reply-${kind}`)
        })
      ],
      {tone: 'label', id: `reply-${number}`}
    ),
    {
      kind: 'quote',
      id: null,
      text: writable(text),
      language: 'und',
      direction: 'auto',
      cite: [at.party(party)],
      source: at.words('official.replyNumber', {number, date: dateIn(at.language, when.slice(0, 10))}),
      under: null,
      stretch: null
    },
    paragraph(
      [
        ...at.words(`official.reply-${answer.outcome}`),
        ...(answer.why === ''
          ? []
          : [' ', ...at.words('official.replyWhy', {why: [apart(inOneLine(answer.why))]})])
      ],
      {tone: 'small'}
    )
  ]
}
