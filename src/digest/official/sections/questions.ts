import type {Digest} from '../../../domain/digest/digest.js'
import {paragraph, section} from '../../outline/blocks.js'
import {questionsTable, throughGroups} from '../../outline/comparison/questions.js'
import type {Edition} from '../../outline/edition.js'
import {ids} from '../../outline/ids.js'
import type {Block, Section} from '../../outline/outline.js'
import {quoted} from '../../outline/quoted.js'
import {inOneLine} from '../../outline/text.js'
import {ofLabels} from '../../words/labels.js'

type Question = Digest['questions'][number]

/** The questions on which parties take sides: each answer that somebody gives with the words of all who do, and who has not said. */
export const questions = (at: Edition): Section =>
  section(
    {id: 'questions', heading: at.say('official.questions')},
    at.digest.questions.length === 0 ? [paragraph(at.words('questions.noneAsked'))] : [questionsTable(at)],
    at.digest.questions.map(question =>
      section(
        {id: ids.question(question.code), heading: inOneLine(ofLabels(question.labels, at.language))},
        blocksOf(question, at)
      )
    )
  )

function blocksOf({code, poles}: Question, at: Edition): readonly Block[] {
  const given = at.answersTo(code)
  const rest = at.digest.parties.map(({id}) => id).filter(id => !given.some(({party}) => party === id))
  const without = (words: 'noAnswerInWhatWasRead' | 'notReadInFull', some: readonly string[], id: string) =>
    some.length === 0
      ? []
      : [
          paragraph(
            at.listing(
              at.say(`questions.${words}`),
              some.map(party => at.party(party))
            ),
            {id: ids.pole(code, id)}
          )
        ]
  // `open` is an answer to every question, though a question may not list it.
  const taken = [...new Set([...poles, ...given].map(({pole}) => pole))]
  return [
    ...taken.flatMap(pole => answerBlocks({question: code, pole}, at)),
    ...without('noAnswerInWhatWasRead', rest.filter(at.readInFull), 'not-said'),
    ...without(
      'notReadInFull',
      rest.filter(party => !at.readInFull(party)),
      'unread'
    )
  ]
}

function answerBlocks(
  {question, pole}: {readonly question: string; readonly pole: string},
  at: Edition
): readonly Block[] {
  const takers = at.answersTo(question).filter(answer => answer.pole === pole)
  const through = at.digest.answersThrough.filter(each => each.question === question && each.pole === pole)
  if (takers.length + through.length === 0) return []
  const name = at.poleName(question, pole)
  const idOf = (party: string) => ids.answer({party, question, pole})
  return [
    paragraph(
      at.listing(
        name,
        takers.map(({party}) => at.party(party, idOf(party)))
      ),
      {id: ids.pole(question, pole)}
    ),
    ...(through.length === 0 ? [] : [throughGroups(through, at)]),
    ...takers.flatMap(({party, quotes}) =>
      quotes.map((quote, index) =>
        quoted(quote, {party, manner: name, under: name, ...(index === 0 ? {id: idOf(party)} : {})}, at)
      )
    )
  ]
}
