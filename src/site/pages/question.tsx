import {ofParties} from '../../digest/html/phrases.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {PartyAnswer} from '../../domain/digest/cell.js'
import {addresses, anchorOf} from '../addresses.js'
import type {Shell} from '../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../parts/parted.js'
import {AnswerSaid} from '../parts/said/answer.js'
import {OwnWords} from '../parts/said/own-words.js'
import {poleName} from '../parts/said/pole.js'
import {Replies} from '../parts/said/replies.js'
import type {At, Question, View} from '../view.js'

/** A contested question: which party gives which answer, in its own words, and which give none. */
export function questionPage(question: Question, shell: Shell, view: View): Parted {
  const {language, number} = view
  const title = ofLabels(question.labels, language)
  const pieces = answersInOrder(question, view).map((answer): [string, Piece] => [
    idOf(answer),
    at => <AnswerOf answer={answer} question={question} at={at} />
  ])
  return partedPage(
    {
      address: addresses.question(language, number, question.code),
      title,
      place: 'questions',
      inLanguage: other => addresses.question(other, number, question.code),
      head: (at, linkTo) => (
        <>
          <h1>{title}</h1>
          <Answers question={question} linkTo={linkTo} at={at} />
          {at.digest.parties
            .filter(
              ({id}) =>
                at.repliesTo(id, question.code).length > 0 &&
                !at.answersTo(question.code).some(({party}) => party === id)
            )
            .map(({id}) => (
              <>
                <h2>
                  <bdi>{at.partyName(id)}</bdi>
                </h2>
                <Replies party={id} subject={question.code} at={at} />
              </>
            ))}
        </>
      ),
      pieces: new Map(pieces),
      around: (words, at) => <OwnWords heading="code.inTheirOwnWords" words={words} at={at} />
    },
    shell,
    view
  )
}

const idOf = ({pole, party}: PartyAnswer): string => `${pole}.${party}`

const polesOf = ({poles}: Question, answers: readonly PartyAnswer[]): readonly string[] => [
  ...new Set([...poles.map(({pole}) => pole), ...answers.map(({pole}) => pole)])
]

const answersInOrder = (question: Question, view: View): readonly PartyAnswer[] => {
  const answers = view.answersTo(question.code)
  return polesOf(question, answers).flatMap(pole => answers.filter(answer => answer.pole === pole))
}

type AnswersProps = {readonly question: Question; readonly linkTo: (id: string) => string; readonly at: At}

function Answers({question, linkTo, at}: AnswersProps) {
  const answers = at.answersTo(question.code)
  const answered = new Set(answers.map(({party}) => party))
  const rest = at.digest.parties.filter(({id}) => !answered.has(id))
  const without = [
    ['questions.noAnswerInWhatWasRead', rest.filter(({readInFull}) => readInFull)],
    ['questions.notReadInFull', rest.filter(({readInFull}) => !readInFull)]
  ] as const
  return (
    <table class="who">
      <caption class="h">
        {at.say('questions.byAnswer', {question: ofLabels(question.labels, at.language)})}
      </caption>
      <thead>
        <tr>
          <th scope="col">{at.say('questions.answer')}</th>
          <th scope="col">{at.say('questions.howMany')}</th>
          <th scope="col">{at.say('questions.which')}</th>
        </tr>
      </thead>
      <tbody>
        {polesOf(question, answers).map(pole => {
          const own = answers.filter(answer => answer.pole === pole)
          return (
            <tr>
              <th scope="row">{poleName(question, pole, at)}</th>
              <td>{ofParties(own.length, at)}</td>
              <td>
                <Names
                  ids={own.map(({party}) => party)}
                  linkTo={party => linkTo(`${pole}.${party}`)}
                  at={at}
                />
              </td>
            </tr>
          )
        })}
        {without.map(([words, parties]) =>
          parties.length === 0 ? null : (
            <tr class="quiet">
              <th scope="row">{at.say(words)}</th>
              <td>{ofParties(parties.length, at)}</td>
              <td>
                <Names
                  ids={parties.map(({id}) => id)}
                  linkTo={party => at.to(addresses.party(at.language, at.number, party))}
                  at={at}
                />
              </td>
            </tr>
          )
        )}
      </tbody>
    </table>
  )
}

type NamesProps = {
  readonly ids: readonly string[]
  readonly linkTo: (party: string) => string
  readonly at: At
}

const Names = ({ids, linkTo, at}: NamesProps) => (
  <>
    {ids.map((id, index) => (
      <>
        {index > 0 && at.say('common.comma')}
        <a href={linkTo(id)}>
          <bdi>{at.partyName(id)}</bdi>
        </a>
      </>
    ))}
  </>
)

const AnswerOf = ({
  answer,
  question,
  at
}: {
  readonly answer: PartyAnswer
  readonly question: Question
  readonly at: At
}) => (
  <section class="said" id={idOf(answer)}>
    <h3>
      <a href={at.to(`${addresses.party(at.language, at.number, answer.party)}#${anchorOf(question.code)}`)}>
        <bdi>{at.partyName(answer.party)}</bdi>
      </a>
    </h3>
    <AnswerSaid answer={answer} question={question} at={at} />
    <Replies party={answer.party} subject={question.code} at={at} />
  </section>
)
