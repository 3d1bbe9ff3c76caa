import type {FC} from 'hono/jsx'
import {mannerOf, mannerSigns} from '../../digest/manners.js'
import type {Say as SayTerms} from '../../digest/words/say.js'
import type {LiveCell} from '../../review/lists/live-matrix.js'
import type {Names} from '../reader/names.js'
import type {Say} from '../words/say.js'

type Props = {
  readonly cell: LiveCell
  readonly names: Names
  readonly say: Say
  readonly terms: SayTerms
}

/** One cell: its sign, and a mark where a person has checked something; it leads to the passages behind it. */
export const CellView: FC<Props> = ({cell, names, say, terms}) => {
  const {abstaining, checked, code, party, passages} = cell
  const manner =
    cell.cell === 'silent' && abstaining > 0 ? 'unsure' : mannerOf({cell: cell.cell, stance: cell.stance})
  const named = {
    party: names.party(party),
    code: names.code(code).name,
    manner: terms(`terms.manner-${manner}`)
  }
  if (passages === 0 && abstaining === 0)
    return (
      <td class={manner}>
        <span aria-hidden="true">{mannerSigns[manner]}</span>
        <span class="hidden">{named.manner}</span>
      </td>
    )
  const words =
    passages === 0
      ? say('matrix.silentAsks', {...named, abstaining})
      : say('matrix.cell', {...named, passages, checked, abstaining})
  const place = new URLSearchParams({party, code, stands: 'yes'})
  return (
    <td class={`${manner}${checked > 0 ? ' checked' : ''}${abstaining > 0 ? ' asks' : ''}`}>
      <a href={`/search?${place}`} aria-label={words}>
        {mannerSigns[manner]}
      </a>
    </td>
  )
}
