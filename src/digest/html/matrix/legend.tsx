import {actsInKey, type Manner, mannerSigns, mannersInKey} from '../../manners.js'
import type {Places} from '../places.js'
import {Words} from '../words.js'

/** The sign of a manner as a tile; the words stand beside it wherever it is used. */
export const Sign = ({manner}: {readonly manner: Manner | 'position'}) => (
  <span class={`tile ${manner}`} aria-hidden="true">
    {mannerSigns[manner]}
  </span>
)

/** What each sign and each letter stands for, in one block of a few lines. */
export const Legend = ({at}: {readonly at: Pick<Places, 'language' | 'say' | 'sayInParts'>}) => (
  <div class="legend">
    <ul>
      {mannersInKey.map(manner => (
        <li>
          <Sign manner={manner} /> {at.say(`matrix.legend-${manner}`)}
        </li>
      ))}
    </ul>
    <p>
      <Words
        of="matrix.letters"
        values={{acts: actsInKey.map(act => at.say(`terms.act-${act}`)).join(at.say('common.comma'))}}
        marks={{list: () => <Letters at={at} />}}
        at={at}
      />
    </p>
  </div>
)

const Letters = ({at}: {readonly at: Pick<Places, 'say'>}) => (
  <>
    {actsInKey.map((act, index) => (
      <>
        {index === 0 ? '' : at.say('common.comma')}
        <b>{at.say(`terms.letter-${act}`)}</b> {at.say(`terms.act-${act}`)}
      </>
    ))}
  </>
)
