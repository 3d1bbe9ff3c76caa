import type {FC} from 'hono/jsx'
import {LONGEST_NOTE} from '../../domain/correction.js'
import type {Visit} from '../server/visit.js'
import type {MessageKey} from '../words/translation.js'

type Props = {
  readonly action: string
  readonly button: MessageKey
  readonly visit: Visit
  /** Whether a reason is asked why it is done though it is refused. */
  readonly despite?: boolean
}

/** A form that changes which tagger is in force, with a reason. */
export const ReasonForm: FC<Props> = ({action, button, despite = false, visit: {say}}) => (
  <form method="post" action={action} class="stacked">
    <label>
      {say('rounds.why')}
      <input type="text" name="why" required maxlength={LONGEST_NOTE} dir="auto" />
    </label>
    {despite && (
      <label>
        {say('taggers.despite')}
        <input type="text" name="despite" required maxlength={LONGEST_NOTE} dir="auto" />
      </label>
    )}
    <button type="submit">{say(button)}</button>
  </form>
)
