import type {Cell} from '../../../domain/digest/cell.js'
import type {Digest} from '../../../domain/digest/digest.js'
import {mannerOf, mannerSigns} from '../../manners.js'
import {ids} from '../../outline/ids.js'
import {ofLabels} from '../../words/labels.js'
import {Kept} from '../kept.js'
import {codeLetter, evidenceInWords, isLetter, mannerInWords} from '../phrases.js'
import type {Places} from '../places.js'

type Taxonomy = Digest['taxonomies'][number]

/** Parties by codes as a table: each cell that says something leads to the party's own words. */
export function MatrixTable({taxonomy, at}: {readonly taxonomy: Taxonomy; readonly at: Places}) {
  const name = ofLabels(taxonomy.labels, at.language)
  const cells = new Map(
    taxonomy.codes.flatMap(({code}) => at.cellsOn(code).map(cell => [`${cell.party} ${code}`, cell] as const))
  )
  return (
    <section class="scroll" aria-label={at.say('matrix.tableOf', {taxonomy: name})} tabindex={0}>
      <table class="matrix">
        <caption class="h">{at.say('matrix.caption', {taxonomy: name})}</caption>
        <thead>
          <tr>
            <th scope="col" class="corner">
              {at.say('matrix.party')}
            </th>
            {taxonomy.codes.map(({code, labels}) => (
              <th scope="col">
                <a href={`#${at.code(code)}`}>
                  {isLetter(code) && <b>{codeLetter(code)}</b>}{' '}
                  <span class={isLetter(code) ? '' : 'word'}>{ofLabels(labels, at.language)}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {at.digest.parties.map(({id}) => {
            const row = taxonomy.codes.map(({code}) => cells.get(`${id} ${code}`))
            return (
              <Kept
                place={`row ${taxonomy.id} ${id}`}
                from={row}
                at={at}
                of={at => <Row party={id} cells={row} at={at} />}
              />
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = {readonly party: string; readonly cells: readonly (Cell | undefined)[]; readonly at: Places}

const Row = ({party, cells, at}: RowProps) => (
  <tr>
    <th scope="row">
      <a href={`#${at.party(party)}`}>
        <bdi>{at.partyName(party)}</bdi>
      </a>
    </th>
    {cells.map(cell => (
      <MatrixCell cell={cell} at={at} />
    ))}
  </tr>
)

function MatrixCell({cell, at}: {readonly cell: Cell | undefined; readonly at: Places}) {
  // A digest has a cell for each party and code; a hole in it must not look like silence.
  const manner = cell === undefined ? 'unread' : mannerOf(cell)
  if (cell === undefined || manner === 'silent' || manner === 'unread')
    return (
      // The sign comes from the style sheet: most cells of a large digest are these.
      <td class={manner}>
        <i>{at.say(`terms.manner-${manner}`)}</i>
      </td>
    )
  return (
    <td class={cell.evidence === null ? manner : `${manner} ${cell.evidence}`}>
      <a href={`#${manner === 'unsure' ? ids.unsure(cell) : at.cell(cell)}`}>
        <span aria-hidden="true">
          {mannerSigns[manner]}
          {cell.acts.length > 0 && (
            <small>{cell.acts.map(act => at.say(`terms.letter-${act}`)).join('')}</small>
          )}
        </span>
        <i>
          {mannerInWords(manner, cell.acts, at.say)}
          {cell.evidence !== null && `, ${evidenceInWords(cell.evidence, at.say)}`}
        </i>
      </a>
    </td>
  )
}
