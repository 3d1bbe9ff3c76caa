import type {PrintedReply} from '../../../domain/edition/reply.js'
import {grouped} from '../../../domain/grouped.js'
import {paragraph} from '../../outline/blocks.js'
import type {Edition} from '../../outline/edition.js'
import {ids} from '../../outline/ids.js'
import type {Block, Section} from '../../outline/outline.js'
import {replyBlocks} from '../../outline/reference/replies.js'

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

/** Under its own heading a code need not be named again. */
const blocksOf = (reply: PrintedReply, at: Edition): readonly Block[] =>
  placeOf(reply.subject, at) === ids.code(reply.subject) || at.question(reply.subject) !== undefined
    ? replyBlocks(reply, at)
    : [paragraph([`${at.codeName(reply.subject)}.`], {tone: 'label'}), ...replyBlocks(reply, at)]
