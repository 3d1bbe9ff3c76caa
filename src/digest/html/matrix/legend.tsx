import type {UnLanguage} from '../../../domain/document.js'
import {label} from '../../labels.js'
import {actSigns, actWords, type Manner, mannerMeanings, mannerSigns, mannerWords} from '../../words.js'
import {entries} from '../entries.js'

/** The sign of a manner as a tile; the words stand beside it wherever it is used. */
export const Sign = ({manner}: {readonly manner: Manner | 'position'}) => (
  <span class={`tile ${manner}`} aria-hidden="true">
    {mannerSigns[manner]}
  </span>
)

/** What each sign and each letter means. */
export const Legend = ({language}: {readonly language: UnLanguage}) => (
  <>
    <dl class="legend">
      {entries(mannerMeanings)
        .filter(([manner]) => manner !== 'position')
        .map(([manner, meaning]) => (
          <div>
            <dt>
              <Sign manner={manner} /> {label(mannerWords[manner], language)}
            </dt>
            <dd>{label(meaning, language)}</dd>
          </div>
        ))}
    </dl>
    <p class="small">
      A letter beside a sign says what the party does about the subject:{' '}
      {entries(actWords).map(([act, words], index) => (
        <>
          {index === 0 ? '' : ', '}
          <b>{actSigns[act]}</b> {label(words, language)}
        </>
      ))}
      .
    </p>
  </>
)
