import type {FC} from 'hono/jsx'
import {polesOf, type Question} from '../../domain/pipeline/taxonomy.js'
import type {IndexedPole} from '../../store/index/changes.js'
import type {Names} from '../reader/names.js'
import type {Say} from '../words/say.js'

type Props = {
  readonly question: Question
  /** Who takes which of its poles. */
  readonly taken: readonly IndexedPole[]
  /** All parties that are shown, in their order. */
  readonly parties: readonly string[]
  readonly names: Names
  readonly say: Say
}

/** Who stands at which pole of a contested question, and how many have not said. */
export const QuestionView: FC<Props> = ({names, parties, question, say, taken}) => {
  const takers = new Map<string, Set<string>>()
  for (const {party, pole} of taken) takers.set(pole, (takers.get(pole) ?? new Set()).add(party))
  const spoken = new Set(taken.map(({party}) => party))
  return (
    <section class="question">
      <h3>{names.question(question.code)}</h3>
      <dl>
        {polesOf(question).map(({pole}) => {
          const at = parties.filter(party => takers.get(pole)?.has(party))
          return (
            <>
              <dt>{say('matrix.poleOf', {pole: names.pole(question.code, pole), count: at.length})}</dt>
              <dd>
                {at.map((party, place) => (
                  <>
                    {place > 0 && ' · '}
                    <a
                      href={`/search?${new URLSearchParams({party, answer: `${question.code}=${pole}`, stands: 'yes'})}`}
                    >
                      <bdi>{names.party(party)}</bdi>
                    </a>
                  </>
                ))}
              </dd>
            </>
          )
        })}
        <dt class="quiet">
          {say('matrix.notSaid', {count: parties.filter(party => !spoken.has(party)).length})}
        </dt>
      </dl>
    </section>
  )
}
