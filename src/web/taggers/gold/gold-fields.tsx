import type {FC} from 'hono/jsx'
import type {Visit} from '../../server/visit.js'
import type {GoldAtHand} from './golds.js'

type Props = {
  readonly name: string
  readonly file: string
  readonly golds: readonly GoldAtHand[]
  readonly visit: Visit
}

/** Gold that is at hand, to be ticked, and a file to be sent. */
export const GoldFields: FC<Props> = ({file, golds, name, visit: {say}}) => (
  <div>
    {golds.map(({id, name: shown}) => (
      <label class="tick">
        <input type="checkbox" name={name} value={id} />
        <bdi>{shown}</bdi>
      </label>
    ))}
    <label>
      {say('taggers.goldFile')}
      <input type="file" name={file} accept=".jsonl,.json" />
    </label>
  </div>
)
