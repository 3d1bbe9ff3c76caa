import type {Child} from 'hono/jsx'
import type {Digest} from '../../../domain/digest/digest.js'
import {ofLabels} from '../../words/labels.js'
import {ofParties} from '../phrases.js'
import type {Places} from '../places.js'
import {Words} from '../words.js'

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
    <section class="scroll" aria-label={at.say('questions.table')} tabindex={0}>
      <table class="overview">
        <caption class="h">{at.say('questions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{at.say('questions.question')}</th>
            <th scope="colgroup" colspan={sides}>
              {at.say('questions.answers')}
            </th>
            {anyOpen && <th scope="col">{at.say('questions.leftOpen')}</th>}
            <th scope="col">{at.say('questions.noAnswer')}</th>
            {anyUnread && <th scope="col">{at.say('questions.notReadInFull')}</th>}
          </tr>
        </thead>
        <tbody>
          {questions.map(question => (
            <tr>
              <th scope="row">
                <a href={`#${at.question(question.code)}`}>{ofLabels(question.labels, at.language)}</a>
              </th>
              {Array.from({length: sides}, (_, side) => (
                <PoleCell
                  pole={question.poles.filter(pole => !leftOpen(pole))[side]}
                  question={question}
                  at={at}
                />
              ))}
              {anyOpen && <PoleCell pole={question.poles.find(leftOpen)} question={question} at={at} />}
              <td>
                <a href={`#${at.question(question.code)}`}>{ofParties(question.notSaid, at)}</a>
              </td>
              {anyUnread && (
                <td>
                  <a href={`#${at.question(question.code)}`}>{ofParties(question.unread, at)}</a>
                </td>
              )}
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
      {leftOpen(pole) ? (
        link(question, pole, at)(ofParties(pole.parties, at))
      ) : (
        <Words
          of="common.named"
          values={{called: ofLabels(pole.labels, at.language), said: ofParties(pole.parties, at)}}
          marks={{name: words => words, what: link(question, pole, at)}}
          at={at}
        />
      )}
    </td>
  )

const link = (question: Question, pole: Pole, at: Places) => (words: Child) => (
  <a href={`#${at.pole(question.code, pole.pole)}`}>{words}</a>
)
