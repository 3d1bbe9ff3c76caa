import type {FC} from 'hono/jsx'
import {codeLetter, isLetter} from '../../digest/html/phrases.js'
import {mannerSigns, mannersInKey} from '../../digest/manners.js'
import {ofLabels} from '../../digest/words/labels.js'
import {sayIn as termsIn} from '../../digest/words/say.js'
import type {Visit} from '../server/visit.js'
import type {MatrixDrawn} from './drawn.js'

/** A tile of the key that shows its frame alone. */
const NOTHING = '\u00a0'

/** Key, table of parties by codes, and the contested questions. */
export const MatrixView: FC<{readonly visit: Visit; readonly shown: MatrixDrawn}> = ({shown, visit}) => {
  const {questions, rows, taxonomy} = shown
  const {language, say} = visit
  const terms = termsIn(language)
  if (rows.length === 0 || taxonomy === undefined) return <p>{say('matrix.nothing')}</p>
  const codes = taxonomy.codes.map(({code, labels}) => ({id: `${taxonomy.id}/${code}`, labels}))
  return (
    <>
      <ul class="key">
        {mannersInKey.map(manner => (
          <li>
            <span class={`tile ${manner}`} aria-hidden="true">
              {mannerSigns[manner]}
            </span>{' '}
            {terms(`matrix.legend-${manner}`)}
          </li>
        ))}
        <li>
          <span class="tile quiet checked" aria-hidden="true">
            {NOTHING}
          </span>{' '}
          {say('matrix.keyChecked')}
        </li>
        <li>
          <span class="tile quiet asks" aria-hidden="true">
            {NOTHING}
          </span>{' '}
          {say('matrix.keyAsks')}
        </li>
      </ul>
      <section class="scroll matrix-scroll" tabindex={0} aria-label={ofLabels(taxonomy.labels, language)}>
        <table class="matrix">
          <caption class="hidden">{ofLabels(taxonomy.labels, language)}</caption>
          <thead>
            <tr>
              <th scope="col">{terms('matrix.party')}</th>
              {codes.map(({id, labels}) => (
                <th scope="col">
                  <a href={`/codebook/${id}`}>
                    {isLetter(id) && <b>{codeLetter(id)}</b>}{' '}
                    <span class={isLetter(id) ? 'under' : 'word'}>{ofLabels(labels, language)}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      </section>
      <section class="questions">
        <h2>{say('matrix.questions')}</h2>
        {questions}
      </section>
    </>
  )
}
