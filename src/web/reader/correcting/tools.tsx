import type {FC} from 'hono/jsx'
import type {Say} from '../../words/say.js'
import type {MessageKey} from '../../words/translation.js'

type Tool = {readonly key: string; readonly name: MessageKey}

const onTag: readonly Tool[] = [
  {key: 'a', name: 'correcting.accept'},
  {key: 'r', name: 'correcting.reject'},
  {key: 's', name: 'correcting.manner'},
  {key: 'x', name: 'correcting.words'},
  {key: 'b', name: 'correcting.best'}
]

const onPassage: readonly Tool[] = [
  {key: '+', name: 'correcting.add'},
  {key: 'p', name: 'correcting.answer'},
  {key: '0', name: 'correcting.nothing'},
  {key: 'n', name: 'correcting.note'},
  {key: 'h', name: 'correcting.history'},
  {key: 'u', name: 'correcting.undo'},
  {key: 'U', name: 'correcting.redo'}
]

/** What can be done with the passage in hand; a script moves it there. Each button does what its key does. */
export const Tools: FC<{readonly say: Say}> = ({say}) => (
  <div id="tools" class="tools" role="toolbar" aria-label={say('correcting.tools')} hidden>
    <span class="on-tag">
      <Buttons tools={onTag} say={say} />
    </span>
    <span>
      <Buttons tools={onPassage} say={say} />
    </span>
  </div>
)

const Buttons: FC<{readonly tools: readonly Tool[]; readonly say: Say}> = ({say, tools}) => (
  <>
    {tools.map(({key, name}) => (
      <button type="button" class="plain" data-key={key} aria-keyshortcuts={key === '+' ? 'Plus' : key}>
        {say(name)}
      </button>
    ))}
  </>
)
