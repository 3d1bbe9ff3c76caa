import type {UnLanguage} from '../../../domain/document.js'
import {label} from '../../labels.js'
import {actSigns, actWords, type Manner, mannerSigns, mannerWords} from '../../words.js'
import {entries} from '../entries.js'

/** The sign of a manner as a tile; the words stand beside it wherever it is used. */
export const Sign = ({manner}: {readonly manner: Manner | 'position'}) => (
  <span class={`tile ${manner}`} aria-hidden="true">
    {mannerSigns[manner]}
  </span>
)

/** What each sign and each letter stands for, in one block of a few lines. */
export const Legend = ({language}: {readonly language: UnLanguage}) => (
  <div class="legend">
    <ul>
      {entries(mannerWords)
        .filter(([manner]) => manner !== 'position')
        .map(([manner, words]) => (
          <li>
            <Sign manner={manner} /> {label(words, language)}
            {remarks[manner]}
          </li>
        ))}
    </ul>
    <p>
      A letter beside a sign says what the party does about it:{' '}
      {entries(actWords).map(([act, words], index) => (
        <>
          {index === 0 ? '' : ', '}
          <b>{actSigns[act]}</b> {label(words, language)}
        </>
      ))}
      .
    </p>
  </div>
)

// The three that are most often mistaken for one another.
const remarks: Readonly<Partial<Record<Manner | 'position', string>>> = {
  mentions: ', takes no position',
  silent: ': nothing found in what was read',
  unread: ': nothing can be said'
}
