import type {FC} from 'hono/jsx'
import type {Say} from '../words/say.js'
import type {MessageKey} from '../words/translation.js'

/** Keys that belong together, and what each does. */
type Group = {
  readonly title: MessageKey
  readonly keys: readonly {readonly keys: readonly string[]; readonly does: MessageKey}[]
}

const moving: Group = {
  title: 'reader.keysMove',
  keys: [
    {keys: ['j', 'k'], does: 'reader.keyNext'},
    {keys: ['J', 'K'], does: 'reader.keyNextTagged'},
    {keys: ['→', '←'], does: 'reader.keyTag'}
  ]
}

const looking: Group = {
  title: 'reader.keysLook',
  keys: [
    {keys: ['e'], does: 'reader.keyExplain'},
    {keys: ['g'], does: 'reader.keyPage'},
    {keys: ['?'], does: 'reader.keyHelp'},
    {keys: ['Esc'], does: 'reader.keyEscape'}
  ]
}

/** All keys of the page, and the switch that turns single keys off (WCAG 2.2, 2.1.4). */
export const Shortcuts: FC<{readonly say: Say}> = ({say}) => (
  <dialog id="shortcuts" class="sheet-of-keys" aria-labelledby="shortcuts-h">
    <form method="dialog">
      <h2 id="shortcuts-h">{say('reader.shortcuts')}</h2>
      <p>
        <label class="check">
          <input type="checkbox" id="single-keys" checked /> {say('reader.shortcutsOn')}
        </label>
        <span class="small quiet">{say('reader.shortcutsHint')}</span>
      </p>
      <div class="groups">
        {[moving, looking].map(({keys, title}) => (
          <section>
            <h3>{say(title)}</h3>
            <dl>
              {keys.map(({does, keys}) => (
                <>
                  <dt>
                    {keys.map(key => (
                      <kbd>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{say(does)}</dd>
                </>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <button type="submit">{say('frame.close')}</button>
    </form>
  </dialog>
)
