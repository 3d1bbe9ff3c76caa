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

const saying: Group = {
  title: 'correcting.keysSay',
  keys: [
    {keys: ['a', 'r'], does: 'correcting.keyAccept'},
    {keys: ['+', '/'], does: 'correcting.keyAdd'},
    {keys: ['s', 't'], does: 'correcting.keyStance'},
    {keys: ['p'], does: 'correcting.keyPole'},
    {keys: ['b'], does: 'correcting.keyBest'},
    {keys: ['0'], does: 'correcting.keyNothing'},
    {keys: ['x'], does: 'correcting.keySpan'},
    {keys: ['n'], does: 'correcting.keyNote'},
    {keys: ['u', 'U'], does: 'correcting.keyUndo'}
  ]
}

const looking: Group = {
  title: 'reader.keysLook',
  keys: [
    {keys: ['e'], does: 'reader.keyExplain'},
    {keys: ['h'], does: 'correcting.keyHistory'},
    {keys: ['g'], does: 'reader.keyPage'},
    {keys: ['?'], does: 'reader.keyHelp'},
    {keys: ['Esc'], does: 'reader.keyEscape'}
  ]
}

/** All keys of the page, and the switch that turns single keys off (WCAG 2.2, 2.1.4). */
export const Shortcuts: FC<{readonly say: Say; readonly mayCorrect: boolean}> = ({mayCorrect, say}) => (
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
        {[moving, ...(mayCorrect ? [saying] : []), looking].map(({keys, title}) => (
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
