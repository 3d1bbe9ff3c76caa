import type {PartyAnswer} from '../../../domain/digest/cell.js'
import type {At, Question} from '../../view.js'
import {poleName} from './pole.js'
import {Quotes} from './quote.js'

type Props = {readonly answer: PartyAnswer; readonly question: Question; readonly at: At}

/** A party's answer to a question, and how much of it is quoted, with its own words. */
export const AnswerSaid = ({answer, question, at}: Props) => (
  <>
    <p class="stance">
      <b>{poleName(question, answer.pole, at)}</b>
      {answer.quotes.length < answer.passages &&
        ` · ${at.say('counts.ofPassagesQuoted', {count: answer.quotes.length, total: answer.passages})}`}
    </p>
    <Quotes quotes={answer.quotes} at={at} />
  </>
)
