import type {FC} from 'hono/jsx'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import {Act, Stance} from '../../../domain/tag.js'
import type {Disagreement} from '../../../review/agreement/disagreements.js'
import type {Visit} from '../../server/visit.js'
import {PassageWords} from '../coding/passage-words.js'
import type {Others, RoundShown} from './shown.js'

type Props = {readonly shown: RoundShown; readonly others: Others; readonly visit: Visit}

/** So many are shown at once; the rest as they are settled. */
const MOST = 100

/** Where coders split, the largest first, with who said what. */
export const DisagreementsView: FC<Props> = ({others, shown, visit}) => {
  const {say} = visit
  const {disputed, settled} = others
  const {mayManage, round, state} = shown
  if (others.agreement.shared === 0) return null
  return (
    <section>
      <h2>{say('rounds.disagreements')}</h2>
      <p>
        {say('rounds.splitOn', {count: disputed.length})}
        {disputed.length > MOST && ` ${say('rounds.firstOf', {most: MOST})}`}
      </p>
      <ol class="disputed">
        {disputed.slice(0, MOST).map(({disagreements, passage}) => (
          <li>
            <PassageWords passage={passage} visit={visit} />
            <section class="scroll" aria-label={say('rounds.whoSaidWhat')} tabindex={0}>
              <table class="said-table">
                <caption class="hidden">{say('rounds.whoSaidWhat')}</caption>
                <tbody>
                  {disagreements.map(disagreement => (
                    <Row {...{disagreement, shown, visit}} />
                  ))}
                </tbody>
              </table>
            </section>
            {settled.has(passage.id) && <p class="small">✓ {say('rounds.isSettled')}</p>}
            {mayManage && state === 'closed' && (
              <p>
                <a href={`/rounds/${round.id}/settle?passage=${encodeURIComponent(passage.id)}`}>
                  {say(settled.has(passage.id) ? 'rounds.settleAgain' : 'rounds.settle')}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type RowProps = {readonly disagreement: Disagreement; readonly shown: RoundShown; readonly visit: Visit}

const Row: FC<RowProps> = ({disagreement: {kind, on, said}, shown: {names, people}, visit}) => {
  const {language, say} = visit
  const terms = termsIn(language)
  const codeName = (code: string) => {
    const {letter, name} = names.code(code)
    return letter === null ? name : `${letter} ${name}`
  }
  const question = on[0] ?? ''
  const inWords = (value: string | null): string => {
    if (value === null) return say('rounds.nothing')
    if (kind === 'pole') return names.pole(question, value)
    if (kind === 'stance') return terms(`terms.manner-${Stance.parse(value)}`)
    if (kind !== 'act') return value.split(' ').map(codeName).join(terms('common.comma'))
    const act = Act.parse(value)
    return act === 'none' ? say('rounds.noAct') : terms(`terms.act-${act}`)
  }
  return (
    <tr>
      <th scope="row">
        <span class="quiet small">{say(`rounds.split-${kind}`)}</span>
        <br />
        {kind === 'pole' ? names.question(question) : on.map(codeName).join(' / ')}
      </th>
      {said.map(({coder, said: value}) => (
        <td>
          <span class="quiet small">
            <bdi>{people(coder)}</bdi>
          </span>
          <br />
          {inWords(value)}
        </td>
      ))}
    </tr>
  )
}
