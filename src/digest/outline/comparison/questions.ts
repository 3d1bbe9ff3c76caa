import type {Digest} from '../../../domain/digest/digest.js'
import {grouped} from '../../../domain/grouped.js'
import {ofLabels} from '../../words/labels.js'
import {column, joined, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import {divisionInWords} from '../opening/division.js'
import type {Block, Section} from '../outline.js'
import {quotesOf} from '../quoted.js'
import {inOneLine} from '../text.js'

type Question = Digest['questions'][number]

/** The questions on which parties take sides: who gives which answer, in their words, and who has not said. */
export function questions(at: Edition): Section {
  const asked = at.digest.questions
  return section(
    {id: 'questions', heading: at.say('questions.heading')},
    asked.length === 0 ? [paragraph(at.words('questions.noneAsked'))] : [questionsTable(at)],
    asked.map(question => sectionOf(question, at))
  )
}

/** Every question with how many give each answer. */
export function questionsTable(at: Edition): Block {
  return {
    kind: 'table',
    id: 'questions-table',
    caption: at.words('questions.caption'),
    columns: [
      column(at.say('questions.question'), {share: 2.2}),
      column(at.say('questions.answers'), {share: 3}),
      column(at.say('questions.noAnswer'), {share: 1.4}),
      column(at.say('questions.notReadInFull'), {share: 1.4}),
      column(at.say('outline.division'), {align: 'end', share: 0.9})
    ],
    rows: at.digest.questions.map(question => {
      const {code, notSaid, unread, division} = question
      const answers = polesIn(question, at).map(pole =>
        at.words('outline.takenBy', {
          answer: at.poleName(code, pole),
          count: at.counted(takersOf(code, pole, at).length, ids.pole(code, pole))
        })
      )
      return {
        id: null,
        cells: [
          [{kind: 'link', to: ids.question(code), parts: [nameOf(question, at)]}],
          joined(answers, at.say('common.semicolon')),
          at.counted(notSaid, ids.pole(code, 'not-said')),
          at.counted(unread, ids.pole(code, 'unread')),
          [divisionInWords(division)]
        ]
      }
    })
  }
}

function sectionOf(question: Question, at: Edition): Section {
  const {code} = question
  const answered = new Set(at.answersTo(code).map(({party}) => party))
  const rest = at.digest.parties.map(({id}) => id).filter(party => !answered.has(party))
  const without = (words: string, id: string, parties: readonly string[]): Block =>
    paragraph(
      at.listing(
        words,
        parties.map(party => at.party(party))
      ),
      {id: ids.pole(code, id)}
    )
  const through = at.digest.answersThrough.filter(each => each.question === code)
  const poles = polesIn(question, at)
  const isTaken = (pole: string) => [...at.answersTo(code), ...through].some(each => each.pole === pole)
  return section(
    {id: ids.question(code), heading: nameOf(question, at)},
    [
      ...poles
        .filter(pole => !isTaken(pole))
        .map(pole => paragraph(at.listing(at.poleName(code, pole), []), {id: ids.pole(code, pole)})),
      without(at.say('questions.noAnswerInWhatWasRead'), 'not-said', rest.filter(at.readInFull)),
      ...unsureLines(question, at),
      without(
        at.say('questions.notReadInFull'),
        'unread',
        rest.filter(party => !at.readInFull(party))
      )
    ],
    poles.filter(isTaken).map(pole =>
      poleSection(
        {question: code, pole},
        through.filter(each => each.pole === pole),
        at
      )
    )
  )
}

/** A line a pole that parties without an answer may take, each of them leading to the words. */
function unsureLines({code}: Question, at: Edition): readonly Block[] {
  const byPole = grouped(
    (at.digest.unsureAnswers ?? []).filter(({question}) => question === code),
    ({pole}) => pole
  )
  return [...byPole].map(([pole, answers]) =>
    paragraph(
      at.listing(
        at.say('questions.unsure', {answer: at.poleName(code, pole)}),
        answers.map(answer => at.party(answer.party, ids.unsureAnswer(answer)))
      )
    )
  )
}

function poleSection(
  {question, pole}: {readonly question: string; readonly pole: string},
  through: Digest['answersThrough'],
  at: Edition
): Section {
  const takers = takersOf(question, pole, at)
  const heading = at.poleName(question, pole)
  return section({id: ids.pole(question, pole), heading}, [
    paragraph(
      at.listing(
        heading,
        takers.map(({party}) => at.party(party, ids.answer({party, question, pole})))
      )
    ),
    ...(through.length === 0 ? [] : [throughGroups(through, at)]),
    ...takers.flatMap(({party, quotes}) =>
      quotesOf(quotes, {party, id: ids.answer({party, question, pole})}, at)
    )
  ])
}

/** The members for whom groups take one pole, each with the group. */
export const throughGroups = (through: Digest['answersThrough'], at: Edition): Block =>
  paragraph(
    at.words('outline.throughGroups', {
      count: at.counted(new Set(through.map(({party}) => party)).size),
      parties: joined(
        through.map(({party, group, question, pole, differs}) =>
          at.words(differs ? 'outline.throughGroupDiffers' : 'outline.throughGroup', {
            party: [at.party(party)],
            group: [at.party(group, ids.answer({party: group, question, pole}))]
          })
        ),
        at.say('common.comma')
      )
    })
  )

const nameOf = ({labels}: Question, {language}: Edition): string => inOneLine(ofLabels(labels, language))

const takersOf = (question: string, pole: string, at: Edition) =>
  at.answersTo(question).filter(answer => answer.pole === pole)

// `open` is an answer to every question, though a question may not list it.
const polesIn = ({code, poles}: Question, at: Edition): readonly string[] => [
  ...new Set([...poles.map(({pole}) => pole), ...at.answersTo(code).map(({pole}) => pole)])
]
