import type {Digest} from '../../../domain/digest/digest.js'
import {link} from '../../outline/blocks.js'
import {ids} from '../../outline/ids.js'
import {divisionInWords} from '../../outline/opening/division.js'
import {inOneLine} from '../../outline/text.js'
import {ofLabels} from '../../words/labels.js'
import {foremost} from '../foremost.js'
import {countOf, figure, following, type Told} from '../told.js'
import {listed} from './addressed.js'
import {countedAndNamed} from './heard.js'

type Question = Digest['questions'][number]

/**
 * Of the contested questions that the largest number of parties answer who gives which answer, how evenly they divide,
 * and who has not said; of the others how many are answered and how many not.
 */
export function asked(digest: Digest): readonly Told[] {
  const {questions, parties, answers} = digest
  if (questions.length === 0 || parties.length === 0) return []
  const answering = (code: string) =>
    new Set(answers.filter(({question}) => question === code).map(({party}) => party)).size
  const answered = questions.filter(({code}) => answering(code) > 0)
  const chosen = foremost(answered, ({code}) => answering(code), {wanted: 5, most: 6})
  return [
    ...chosen.map(question => askedOf(question, digest)),
    ...counted('asksMore', {some: answered.filter(each => !chosen.includes(each)), of: questions.length}),
    ...counted('unanswered', {some: questions.filter(each => !answered.includes(each)), of: questions.length})
  ]
}

const counted = (
  id: 'asksMore' | 'unanswered',
  {some, of}: {readonly some: readonly Question[]; readonly of: number}
): readonly Told[] =>
  some.length === 0
    ? []
    : [
        {
          id,
          figures: [countOf(id, 'questions', {members: some.map(({code}) => code), of})],
          cells: [],
          answers: [],
          said: at => at.words(`summary.${id}`, {count: some.length, total: of})
        }
      ]

function askedOf({code, labels, poles: listedPoles, division}: Question, {parties, answers}: Digest): Told {
  const own = answers.filter(({question}) => question === code)
  // `open` is an answer to every question, though a question may not list it.
  const poles = [...new Set([...listedPoles, ...own].map(({pole}) => pole))].flatMap(pole => {
    const takers = own.filter(answer => answer.pole === pole).map(({party}) => party)
    return takers.length === 0 ? [] : [{pole, takers}]
  })
  const rest = parties.filter(({id}) => !own.some(({party}) => party === id))
  const notSaid = rest.filter(({readInFull}) => readInFull).map(({id}) => id)
  const unread = rest.filter(({readInFull}) => !readInFull).map(({id}) => id)
  const of = parties.length
  return {
    id: `asked ${code}`,
    figures: [
      ...poles.map(({pole, takers}) => countOf(`answer ${code} ${pole}`, 'parties', {members: takers, of})),
      ...(division === null ? [] : [figure(`division ${code}`, 'division', {value: division})]),
      countOf(`not-said ${code}`, 'parties', {members: notSaid, of}),
      ...(unread.length === 0 ? [] : [countOf(`unread ${code}`, 'parties', {members: unread, of})])
    ],
    cells: [],
    answers: own.map(({party, question, pole}) => ({party, question, pole})),
    said: at => {
      // More names than a few would make a page of one sentence.
      const whom = (some: readonly string[], place: string) =>
        countedAndNamed(some, {at, most: at.digest.method.countWords.few, to: ids.pole(code, place)})
      const given = poles.map(({pole, takers}) =>
        at.words('common.named', {
          called: at.poleName(code, pole),
          said: at.counted(takers.length, ids.pole(code, pole))
        })
      )
      return following(
        [
          at.words('summary.asked', {
            question: [link(ids.question(code), inOneLine(ofLabels(labels, at.language)))],
            answers: listed(given, at)
          }),
          division === null ? [] : at.words('summary.divisionIs', {division: divisionInWords(division)}),
          at.words('summary.notSaid', {parties: whom(notSaid, 'not-said')}),
          unread.length === 0 ? [] : at.words('summary.unreadOn', {parties: whom(unread, 'unread')})
        ],
        at
      )
    }
  }
}
