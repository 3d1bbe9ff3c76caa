import type {FC} from 'hono/jsx'
import {codeLetter, isLetter} from '../../digest/html/phrases.js'
import {mannerSigns, mannersInKey} from '../../digest/manners.js'
import {ofLabels} from '../../digest/words/labels.js'
import {sayIn as termsIn} from '../../digest/words/say.js'
import type {LiveCell} from '../../review/lists/live-matrix.js'
import type {Visit} from '../server/visit.js'
import {CellView} from './cell-view.js'
import {QuestionsView} from './questions-view.js'
import type {MatrixShown} from './shown.js'

/** Key, table of parties by codes, and the contested questions. */
export const MatrixView: FC<{readonly visit: Visit; readonly shown: MatrixShown}> = ({shown, visit}) => {
  const {asked, matrix, names, taxonomy} = shown
  const {language, say} = visit
  const terms = termsIn(language)
  const cells = new Map(matrix.cells.map(cell => [`${cell.party} ${cell.code}`, cell]))
  const parties = matrix.parties.filter(({id}) => isAsked(asked.checked, id, matrix.cells))
  if (parties.length === 0 || taxonomy === undefined) return <p>{say('matrix.nothing')}</p>
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
          <tbody>
            {parties.map(({id}) => (
              <tr>
                <th scope="row">
                  <a href={`/submissions?${new URLSearchParams({party: id})}`}>
                    <bdi>{names.party(id)}</bdi>
                  </a>
                </th>
                {codes.map(code => (
                  <CellView cell={cells.get(`${id} ${code.id}`)} names={names} visit={visit} terms={terms} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <QuestionsView shown={shown} visit={visit} />
    </>
  )
}

function isAsked(checked: 'yes' | 'no' | undefined, party: string, cells: readonly LiveCell[]): boolean {
  if (checked === undefined) return true
  const has = cells.some(cell => cell.party === party && cell.checked > 0)
  return has === (checked === 'yes')
}
