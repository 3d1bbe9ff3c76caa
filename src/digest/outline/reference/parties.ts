import type {Cell} from '../../../domain/digest/cell.js'
import type {Digest} from '../../../domain/digest/digest.js'
import {speaks} from '../../../domain/side.js'
import {codeLetter, evidenceInWords, isLetter, mannerInWords} from '../../html/phrases.js'
import {isCountedAs, type MannerOfSilence, mannerOf, mannersOfSilence} from '../../manners.js'
import {ofLabels} from '../../words/labels.js'
import {joined, link, list, paragraph, quiet, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Inlines, Section} from '../outline.js'
import {quoted} from '../quoted.js'
import {inOneLine} from '../text.js'
import {repliesTo} from './replies.js'

type Party = Digest['parties'][number]

/** Party by party: its answers, what it is silent on, and list by list each code it speaks to with its words. */
export const parties = (at: Edition): Section =>
  section(
    {id: 'parties', heading: at.say('comparison.partiesHeading')},
    [
      ...(at.digest.parties.length === 0 ? [paragraph(at.words('outline.noParty'))] : []),
      ...(at.digest.replies ? [paragraph(at.words('replies.about'), {tone: 'small'})] : [])
    ],
    at.digest.parties.map(party => sectionOf(party, at))
  )

function sectionOf({id, readInFull, submissions}: Party, at: Edition): Section {
  const cells = at.cellsOf(id)
  const spoken = cells.filter(speaks)
  return section(
    {id: ids.party(id), heading: at.partyName(id)},
    [
      ...(submissions.length === 0 ? [paragraph(at.words('comparison.noneOfItsCouldBeRead'))] : []),
      ...answersOf(id, at),
      ...mannersOfSilence.flatMap(manner =>
        codesIn(
          manner,
          cells.filter(cell => isCountedAs(manner, cell)),
          at
        )
      ),
      ...(readInFull || submissions.length === 0
        ? []
        : [paragraph([at.say('questions.notReadInFull')], {tone: 'small'})]),
      ...repliesElsewhere(id, spoken, at)
    ],
    at.digest.taxonomies.flatMap(taxonomy => {
      const own = spoken.filter(({code}) => taxonomy.codes.some(each => each.code === code))
      if (own.length === 0) return []
      const heading = inOneLine(ofLabels(taxonomy.labels, at.language))
      return section(
        {id: `${ids.party(id)}-${ids.taxonomy(taxonomy.id)}`, heading},
        own.flatMap(cell => blocksOf(cell, at))
      )
    })
  )
}

/** Its replies to cells that show no words of it, and to questions, each under what it is about. */
const repliesElsewhere = (party: string, spoken: readonly Cell[], at: Edition): readonly Block[] =>
  [...new Set((at.digest.replies ?? []).flatMap(each => (each.party === party ? [each.subject] : [])))]
    .filter(subject => !spoken.some(({code}) => code === subject))
    .flatMap(subject => [
      paragraph([subject.includes('/') ? at.codeName(subject) : questionName(subject, at)], {tone: 'label'}),
      ...repliesTo({party, subject}, at)
    ])

const questionName = (question: string, at: Edition): string => {
  const labels = at.question(question)?.labels
  return inOneLine(labels === undefined ? question : ofLabels(labels, at.language))
}

/** A code that it speaks to: how, what its groups say, and its words. */
function blocksOf(cell: Cell, at: Edition): readonly Block[] {
  const {party, code, acts, quotes, passages, through, evidence} = cell
  const manner = mannerInWords(mannerOf(cell), acts, at.say)
  const said =
    quotes.length < passages
      ? at.words('common.remark', {
          words: manner,
          remark: at.say('counts.ofPassagesQuoted', {count: quotes.length, total: passages})
        })
      : [manner]
  return [
    paragraph(
      [
        ...at.words('common.named', {called: at.codeName(code), said}),
        ...(evidence === null ? [] : [quiet(' · ', evidenceInWords(evidence, at.say))])
      ],
      {tone: 'label', id: ids.cell(cell)}
    ),
    ...through.map(({group, differs, ...said}) =>
      paragraph(
        at.words(differs ? 'outline.groupSaysOtherwise' : 'outline.groupSays', {
          group: [at.party(group, ids.cell({party: group, code}))],
          manner: at.say(`terms.manner-${mannerOf(said)}`)
        }),
        {tone: 'small'}
      )
    ),
    ...quotes.map(quote => quoted(quote, {party, under: at.codeName(code), why: true}, at)),
    ...repliesTo({party, subject: code}, at)
  ]
}

/** Its answers to the questions, each leading to its words there. */
function answersOf(party: string, at: Edition): readonly Block[] {
  return at.answersOf(party).map(({question, pole}) => {
    const labels = at.question(question)?.labels
    const name = labels?.[at.language] ?? labels?.en ?? question
    const taken: Inlines = [link(ids.answer({party, question, pole}), at.poleName(question, pole))]
    return paragraph(at.words('common.named', {called: [{kind: 'strong', parts: [name]}], said: taken}))
  })
}

/** Codes on which it says nothing itself, list by list, each with the groups it belongs to that do. */
function codesIn(manner: MannerOfSilence, cells: readonly Cell[], at: Edition): readonly Block[] {
  if (cells.length === 0) return []
  const total = at.digest.taxonomies.reduce((sum, {codes}) => sum + codes.length, 0)
  const all = cells.length === total
  const lines = at.digest.taxonomies.flatMap(({labels, codes}) => {
    const own = cells.filter(({code}) => codes.some(each => each.code === code))
    const said = joined(
      own.map(cell => codeOf(cell, at)),
      at.say('common.comma')
    )
    const called = inOneLine(ofLabels(labels, at.language))
    return own.length === 0 ? [] : [at.words('common.named', {called, said})]
  })
  return [
    paragraph(
      at.words(`comparison.${manner}On`, {
        count: at.say('counts.ofCodes', {count: cells.length, total}),
        codes: all ? at.say('comparison.all') : ''
      })
    ),
    ...(all && !cells.some(({through}) => through.length > 0) ? [] : [list(lines)])
  ]
}

/** A code by its letter, or its name where it has none; it leads to the words that may speak to it, where there are some. */
function codeOf({party, code, through, unsure}: Cell, at: Edition): Inlines {
  const place = unsure === undefined ? ids.code(code) : ids.unsure({party, code})
  const name = link(place, isLetter(code) ? codeLetter(code) : at.codeName(code))
  const groups = at.parties(through.map(({group}) => at.party(group, ids.cell({party: group, code}))))
  return through.length === 0 ? [name] : at.words('outline.throughGroup', {party: [name], group: groups})
}
