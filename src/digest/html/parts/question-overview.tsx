import type {Digest} from '../../../domain/digest/digest.js'
import {label} from '../../labels.js'
import {ofParties} from '../phrases.js'
import type {Places} from '../places.js'

type Question = Digest['questions'][number]
type Pole = Question['poles'][number]

const leftOpen = ({pole}: Pole): boolean => pole === 'open'

/** All questions in one table: how many parties give each answer, and a link to which. */
export function QuestionOverview({at}: {readonly at: Places}) {
  const {questions} = at.digest
  const sides = Math.max(1, ...questions.map(({poles}) => poles.filter(pole => !leftOpen(pole)).length))
  const anyOpen = questions.some(({poles}) => poles.some(leftOpen))
  const anyUnread = questions.some(({unread}) => unread > 0)
  return (
    <section class="scroll" aria-label="Table: questions by answers" tabindex={0}>
      <table class="overview">
        <caption class="h">Every question with its answers and how many parties give each</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="colgroup" colspan={sides}>
              Answers
            </th>
            {anyOpen && <th scope="col">Left open</th>}
            <th scope="col">No answer found</th>
            {anyUnread && <th scope="col">Not read, or not in full</th>}
          </tr>
        </thead>
        <tbody>
          {questions.map(question => (
            <tr>
              <th scope="row">
                <a href={`#${at.question(question.code)}`}>{label(question.labels, at.language)}</a>
              </th>
              {Array.from({length: sides}, (_, side) => (
                <PoleCell
                  pole={question.poles.filter(pole => !leftOpen(pole))[side]}
                  question={question}
                  at={at}
                />
              ))}
              {anyOpen && <PoleCell pole={question.poles.find(leftOpen)} question={question} at={at} />}
              <td>{ofParties(question.notSaid, at)}</td>
              {anyUnread && <td>{ofParties(question.unread, at)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type PoleCellProps = {readonly pole: Pole | undefined; readonly question: Question; readonly at: Places}

const PoleCell = ({pole, question, at}: PoleCellProps) =>
  pole === undefined ? (
    <td />
  ) : (
    <td class={pole.parties === 0 ? 'none' : 'some'}>
      {!leftOpen(pole) && <>{label(pole.labels, at.language)}: </>}
      <a href={`#${at.pole(question.code, pole.pole)}`}>{ofParties(pole.parties, at)}</a>
    </td>
  )
