import type {FC} from 'hono/jsx'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import type {Visit} from '../server/visit.js'
import type {MatrixShown} from './shown.js'

/** Who stands at which pole of each contested question, and who has not said. */
export const QuestionsView: FC<{readonly visit: Visit; readonly shown: MatrixShown}> = ({
  shown,
  visit: {say}
}) => {
  const {matrix, names, pipeline} = shown
  const shownParties = matrix.parties.map(({id}) => id)
  return (
    <section class="questions">
      <h2>{say('matrix.questions')}</h2>
      {pipeline.questions.map(question => {
        const taken = matrix.poles.filter(pole => pole.question === question.code && pole.passages > 0)
        const at = (pole: string) =>
          shownParties.filter(id => taken.some(each => each.pole === pole && each.party === id))
        const silent = shownParties.filter(id => !taken.some(({party}) => party === id))
        return (
          <section class="question">
            <h3>{names.question(question.code)}</h3>
            <dl>
              {polesOf(question).map(({pole}) => (
                <>
                  <dt>
                    {say('matrix.poleOf', {pole: names.pole(question.code, pole), count: at(pole).length})}
                  </dt>
                  <dd>
                    {at(pole).map((party, place) => (
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
              ))}
              <dt class="quiet">{say('matrix.notSaid', {count: silent.length})}</dt>
            </dl>
          </section>
        )
      })}
    </section>
  )
}
