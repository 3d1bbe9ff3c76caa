import {plain} from '../../digest/html/plain.js'
import type {SummarySentence} from '../../digest/summary/summary.js'
import {addresses} from '../addresses.js'
import type {At} from '../view.js'
import {subjectName} from './said/replies.js'

/** The summary of an edition: counted facts, each with a way to the words that it rests on. */
export const SummaryOf = ({at}: {readonly at: At}) => {
  const {summary} = at.edition
  return summary === null ? null : (
    <section aria-labelledby="summary-h">
      <h2 id="summary-h">{at.word('edition.summary')}</h2>
      <ul class="summary">
        {summary.sentences.map(sentence => (
          <li>
            {plain(sentence.text[at.language])} <RestsOn sentence={sentence} at={at} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The code or question that a sentence is about; nothing where it is about more than a few. */
const RestsOn = ({sentence, at}: {readonly sentence: SummarySentence; readonly at: At}) => {
  const codes = [...new Set(sentence.cells.map(({code}) => code))].filter(code => at.code(code) !== undefined)
  const questions = [...new Set(sentence.answers.map(({question}) => question))].filter(
    question => at.question(question) !== undefined
  )
  const links = [
    ...codes.map(code => [addresses.code(at.language, at.number, code), code] as const),
    ...questions.map(question => [addresses.question(at.language, at.number, question), question] as const)
  ]
  return links.length === 0 || links.length > 3 ? null : (
    <span class="small">
      {links.map(([address, subject], index) => (
        <>
          {index > 0 && ' · '}
          <a href={at.to(address)}>
            {links.length === 1 ? at.word('code.inTheirOwnWords') : subjectName(subject, at)}
          </a>
        </>
      ))}
    </span>
  )
}
