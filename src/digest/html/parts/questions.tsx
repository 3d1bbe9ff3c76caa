import type {PartyAnswer} from '../../../domain/digest/cell.js'
import type {Digest} from '../../../domain/digest/digest.js'
import type {Labels} from '../../../domain/pipeline/taxonomy.js'
import {ids} from '../../outline/ids.js'
import {ofLabels} from '../../words/labels.js'
import {Kept} from '../kept.js'
import {ofParties, partyList} from '../phrases.js'
import type {Places} from '../places.js'
import {PartyLinks} from './link-list.js'
import {QuestionOverview} from './question-overview.js'
import {QuoteOf} from './quote.js'
import {RepliesTo} from './replies.js'

type Question = Digest['questions'][number]

/** The questions on which parties take sides: each pole with its parties and their words. */
export const Questions = ({at}: {readonly at: Places}) => (
  <section id="questions" aria-labelledby="questions-h">
    <h2 id="questions-h">{at.say('questions.heading')}</h2>
    {at.digest.questions.length === 0 && <p>{at.say('questions.noneAsked')}</p>}
    {at.digest.questions.length > 0 && <QuestionOverview at={at} />}
    {at.digest.questions.map(question => (
      <Kept
        place={`question ${question.code}`}
        from={[question]}
        at={at}
        of={at => <ContestedQuestion question={question} at={at} />}
      />
    ))}
  </section>
)

function ContestedQuestion({question, at}: {readonly question: Question; readonly at: Places}) {
  const id = at.question(question.code)
  const answers = at.answersTo(question.code)
  const poles = question.poles.map(pole => ({
    ...pole,
    answers: answers.filter(answer => answer.pole === pole.pole)
  }))
  const answered = new Set(answers.map(({party}) => party))
  const rest = at.digest.parties.map(({id}) => id).filter(party => !answered.has(party))
  const silent = rest.filter(at.readInFull)
  const unread = rest.filter(party => !at.readInFull(party))
  return (
    <section class="question" id={id}>
      <h3>{ofLabels(question.labels, at.language)}</h3>
      <table class="poles">
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
          {poles.map(pole => (
            <PoleRow
              id={at.pole(question.code, pole.pole)}
              labels={pole.labels}
              count={pole.parties}
              answers={pole.answers}
              at={at}
            />
          ))}
          <SilentRow words={at.say('questions.noAnswerInWhatWasRead')} parties={silent} at={at} />
          {question.poles.map(pole => (
            <UnsureRow question={question.code} pole={pole} at={at} />
          ))}
          {unread.length > 0 && (
            <SilentRow words={at.say('questions.notReadInFull')} parties={unread} at={at} />
          )}
        </tbody>
      </table>
      {answers.length > 0 && (
        <details open>
          <summary>{at.say('questions.ownWords')}</summary>
          {poles.map(pole => (
            <PoleWords labels={pole.labels} answers={pole.answers} at={at} />
          ))}
        </details>
      )}
      <RepliesTo subject={question.code} at={at} />
    </section>
  )
}

const SilentRow = ({
  words,
  parties,
  at
}: {
  readonly words: string
  readonly parties: readonly string[]
  readonly at: Places
}) => (
  <tr>
    <th scope="row">{words}</th>
    <td>{ofParties(parties.length, at)}</td>
    <td>{partyList(parties, at)}</td>
  </tr>
)

type UnsureProps = {
  readonly question: string
  readonly pole: Question['poles'][number]
  readonly at: Places
}

/** Of those without an answer, who may take a pole, each leading to the words. */
function UnsureRow({question, pole, at}: UnsureProps) {
  const answers = (at.digest.unsureAnswers ?? []).filter(
    answer => answer.question === question && answer.pole === pole.pole
  )
  return answers.length === 0 ? null : (
    <tr>
      <th scope="row">{at.say('questions.unsure', {answer: ofLabels(pole.labels, at.language)})}</th>
      <td>{ofParties(answers.length, at)}</td>
      <td>
        <PartyLinks
          parties={answers.map(answer => ({party: answer.party, to: ids.unsureAnswer(answer)}))}
          at={at}
        />
      </td>
    </tr>
  )
}

type PoleProps = {readonly labels: Labels; readonly answers: readonly PartyAnswer[]; readonly at: Places}

type RowProps = PoleProps & {readonly id: string; readonly count: number}

const PoleRow = ({id, labels, count, answers, at}: RowProps) => (
  <tr id={id}>
    <th scope="row">{ofLabels(labels, at.language)}</th>
    <td>{ofParties(count, at)}</td>
    <td>
      <PartyLinks parties={answers.map(answer => ({party: answer.party, to: at.answer(answer)}))} at={at} />
    </td>
  </tr>
)

const PoleWords = ({labels, answers, at}: PoleProps) =>
  answers.length === 0 ? null : (
    <>
      <h4>{ofLabels(labels, at.language)}</h4>
      {answers.map(answer => (
        <div class="party" id={at.answer(answer)}>
          <h5>
            <bdi>{at.partyName(answer.party)}</bdi>
          </h5>
          {answer.quotes.length < answer.passages && (
            <p class="stance">
              {at.say('counts.ofPassagesQuoted', {
                count: answer.quotes.length,
                total: answer.passages
              })}
            </p>
          )}
          {answer.quotes.map(quote => (
            <QuoteOf quote={quote} under={answer} at={at} />
          ))}
        </div>
      ))}
    </>
  )
