import type {FC} from 'hono/jsx'
import type {Say as SayTerms} from '../../digest/words/say.js'
import {grouped} from '../../domain/grouped.js'
import {polesOf, type Question} from '../../domain/pipeline/taxonomy.js'
import type {IndexedPole} from '../../store/index/changes.js'
import type {Names} from '../reader/names.js'
import type {Say} from '../words/say.js'

type Props = {
  readonly question: Question
  /** Who takes which of its poles. */
  readonly taken: readonly IndexedPole[]
  /** What may be answers of those who give none. */
  readonly unsure: readonly IndexedPole[]
  /** All parties that are shown, in their order. */
  readonly parties: readonly string[]
  readonly names: Names
  readonly say: Say
  readonly terms: SayTerms
}

/** Who stands at which pole of a contested question, how many have not said, and who of these may have. */
export const QuestionView: FC<Props> = ({names, parties, question, say, taken, terms, unsure}) => {
  const takers = grouped(taken, ({pole}) => pole)
  const mayTake = grouped(unsure, ({pole}) => pole)
  const spoken = new Set(taken.map(({party}) => party))
  return (
    <section class="question">
      <h3>{names.question(question.code)}</h3>
      <dl>
        {polesOf(question).map(({pole}) => {
          const at = parties.filter(party => takers.get(pole)?.some(each => each.party === party))
          return (
            <>
              <dt>{say('matrix.poleOf', {pole: names.pole(question.code, pole), count: at.length})}</dt>
              <Takers parties={at} answer={`${question.code}=${pole}`} names={names} />
            </>
          )
        })}
        <dt class="quiet">
          {say('matrix.notSaid', {count: parties.filter(party => !spoken.has(party)).length})}
        </dt>
        {[...mayTake].map(([pole, answers]) => (
          <>
            <dt class="quiet">{terms('questions.unsure', {answer: names.pole(question.code, pole)})}</dt>
            <Takers
              parties={answers.map(({party}) => party)}
              answer={`${question.code}=${pole}`}
              names={names}
            />
          </>
        ))}
      </dl>
    </section>
  )
}

type TakersProps = Pick<Props, 'names' | 'parties'> & {
  /** The question and pole, as a search names them. */
  readonly answer: string
}

/** Parties by name, each leading to its passages that give an answer, or may. */
const Takers: FC<TakersProps> = ({answer, names, parties}) => (
  <dd>
    {parties.map((party, place) => (
      <>
        {place > 0 && ' · '}
        <a href={`/search?${new URLSearchParams({party, answer, stands: 'yes'})}`}>
          <bdi>{names.party(party)}</bdi>
        </a>
      </>
    ))}
  </dd>
)
