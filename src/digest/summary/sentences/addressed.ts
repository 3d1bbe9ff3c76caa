import type {Digest} from '../../../domain/digest/digest.js'
import {speaks} from '../../../domain/side.js'
import {joined, link} from '../../outline/blocks.js'
import type {Edition} from '../../outline/edition.js'
import {ids} from '../../outline/ids.js'
import type {Inlines} from '../../outline/outline.js'
import {inOneLine} from '../../outline/text.js'
import {countWord} from '../../words/count-words.js'
import {ofLabels} from '../../words/labels.js'
import {foremost, named} from '../foremost.js'
import {countOf, following, type Told} from '../told.js'

type Taxonomy = Digest['taxonomies'][number]
type Spoken = {readonly code: string; readonly parties: readonly string[]}

/**
 * To how many codes of the first list, which is what a group came for, anybody speaks, and to which the largest number
 * of parties does; of each other list the latter alone.
 */
export function addressed(digest: Digest): readonly Told[] {
  const [first, ...others] = digest.taxonomies
  if (first === undefined || digest.parties.length === 0) return []
  const elsewhere = others.flatMap(list => {
    const chosen = foremost(spokenIn(list, digest), ({parties}) => parties.length, {wanted: 1, most: 2})
    return chosen.length === 0 ? [] : [{list, chosen}]
  })
  return [inFirst(first, digest), ...(elsewhere.length === 0 ? [] : [inOthers(elsewhere, digest)])]
}

const spokenIn = ({codes}: Taxonomy, {cells}: Digest): readonly Spoken[] =>
  codes
    .map(({code}) => ({
      code,
      parties: cells.filter(cell => cell.code === code && speaks(cell)).map(({party}) => party)
    }))
    .filter(({parties}) => parties.length > 0)

function inFirst(list: Taxonomy, digest: Digest): Told {
  const some = spokenIn(list, digest)
  const chosen = foremost(some, ({parties}) => parties.length, named)
  const total = list.codes.length
  return {
    id: `addressed ${list.id}`,
    figures: [
      countOf(`addressed ${list.id}`, 'codes', {members: some.map(({code}) => code), of: total}),
      ...speaking(chosen, digest)
    ],
    cells: cellsOf(chosen),
    answers: [],
    said: at =>
      following(
        [
          at.words('summary.addressed', {list: nameOf(list, at), count: some.length, total}),
          chosen.length === 0
            ? []
            : at.words('summary.addressedBy', {
                codes: listed(
                  chosen.map(each => by(each, at)),
                  at
                )
              })
        ],
        at
      )
  }
}

type Chosen = {readonly list: Taxonomy; readonly chosen: readonly Spoken[]}

function inOthers(lists: readonly Chosen[], digest: Digest): Told {
  const all = lists.flatMap(({chosen}) => chosen)
  return {
    id: 'addressed elsewhere',
    figures: speaking(all, digest),
    cells: cellsOf(all),
    answers: [],
    said: at =>
      at.words('summary.addressedElsewhere', {
        codes: listed(
          lists.map(({list, chosen}) =>
            at.words('summary.codeOfList', {
              list: nameOf(list, at),
              codes: joined(
                chosen.map(each => by(each, at)),
                at.say('common.comma')
              )
            })
          ),
          at
        )
      })
  }
}

const speaking = (some: readonly Spoken[], {parties: all}: Digest) =>
  some.map(({code, parties}) => countOf(`speak ${code}`, 'parties', {members: parties, of: all.length}))

const cellsOf = (some: readonly Spoken[]) =>
  some.flatMap(({code, parties}) => parties.map(party => ({party, code})))

const nameOf = ({id, labels}: Taxonomy, at: Edition): Inlines => [
  link(ids.taxonomy(id), inOneLine(ofLabels(labels, at.language)))
]

/** A code, and the fixed word for how many of all parties speak to it. */
const by = ({code, parties}: Spoken, at: Edition): Inlines => {
  const [count, total] = [parties.length, at.digest.parties.length]
  const words = at.say(`counts.${countWord(count, total, at.digest.method.countWords)}`)
  return at.words('summary.codeBy', {code: codeIn(code, at), words, count, total})
}

/** A code by its name, leading to its section. */
export const codeIn = (code: string, at: Edition): Inlines => [link(ids.code(code), at.codeName(code))]

/** Several, one behind the other. */
export const listed = (some: readonly Inlines[], at: Edition): Inlines =>
  joined(some, at.say('common.semicolon'))
