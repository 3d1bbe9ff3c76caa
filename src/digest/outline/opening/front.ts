import {link, list, paragraph} from '../blocks.js'
import type {Edition} from '../edition.js'
import type {Block, Inlines} from '../outline.js'

/** What it is, what was read and what not, and a warning where parties are invented. */
export function front(at: Edition): readonly Block[] {
  const {parties, submissions, notRead, unplaced} = at.digest
  const lead =
    parties.length === 0
      ? at.words('opening.leadWithoutParty')
      : at.words('opening.lead', {parties: parties.length, submissions: submissions.length})
  const figures: readonly Inlines[] = [
    [link('sources', ...at.words('opening.read', {count: submissions.length}))],
    [link('not-read', ...at.words('opening.notRead', {count: notRead.length}))],
    ...(unplaced.length === 0
      ? []
      : [at.words('opening.unplaced', {count: unplaced.length}, {link: 'unplaced'})])
  ]
  return [
    paragraph(lead),
    ...narrowed(at),
    ...(parties.some(({invented}) => invented)
      ? [paragraph(at.words('opening.example'), {tone: 'warning'})]
      : []),
    list(figures),
    ...(parties.length === 0 ? [paragraph(at.words('outline.noParty'))] : [])
  ]
}

/** A word of warning where not everything is covered that was handed in. */
export const narrowed = (at: Edition): readonly Block[] =>
  at.digest.covers === undefined
    ? []
    : [paragraph(at.words('covering.front', {}, {link: 'method'}), {tone: 'warning'})]
