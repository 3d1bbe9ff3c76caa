import type {FC} from 'hono/jsx'
import type {FoundPassage} from '../../store/index/passages.js'
import type {Say} from '../words/say.js'

/** Whether the machine asks about anything that is said of passages of a list. */
export const areUnsure = (passages: readonly Pick<FoundPassage, 'tags' | 'answers'>[]): boolean =>
  passages.some(({answers, tags}) => [...tags, ...answers].some(({state}) => state === 'abstaining'))

type Props = {readonly say: Say; readonly isNeeded: boolean}

/** What the dashed line under a tag or an answer means; nothing where none has one. */
export const UnsureLegend: FC<Props> = ({isNeeded, say}) =>
  isNeeded ? (
    <p class="small quiet unsure-legend">
      <span class="sample" aria-hidden="true" /> {say('reader.unsureLegend')}
    </p>
  ) : null
