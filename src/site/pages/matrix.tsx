import {Legend} from '../../digest/html/matrix/legend.js'
import {codeInWords, codeLetter, evidenceInWords, isLetter, mannerInWords} from '../../digest/html/phrases.js'
import {Words} from '../../digest/html/words.js'
import {mannerOf, mannerSigns} from '../../digest/manners.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {Cell} from '../../domain/digest/cell.js'
import {addresses, anchorOf} from '../addresses.js'
import type {Shell} from '../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../parts/parted.js'
import {MAY_HAVE_SAID} from '../parts/said/may-have-said.js'
import type {At, Party, Taxonomy, View} from '../view.js'

/** One list of codes as a table of all parties: each sign leads to the party's own words. */
export function matrixPage(taxonomy: Taxonomy, shell: Shell, view: View): Parted {
  const {language, number} = view
  const title = ofLabels(taxonomy.labels, language)
  return partedPage(
    {
      address: addresses.matrix(language, number, taxonomy.id),
      title,
      place: 'codes',
      inLanguage: other => addresses.matrix(other, number, taxonomy.id),
      head: at => (
        <>
          <h1>{title}</h1>
          <p class="small">
            <Words
              of="outline.sourceAndVersion"
              values={{source: taxonomy.source, version: taxonomy.version}}
              at={at}
            />
          </p>
          <div class="legend-of">
            {/* The legend reads words alone. */}
            <Legend at={at} />
          </div>
          <ol class="columns" hidden={!taxonomy.codes.some(({code}) => isLetter(code))}>
            {/* Codes that are words stand over the columns themselves. */}
            {taxonomy.codes
              .filter(({code}) => isLetter(code))
              .map(code => (
                <li>
                  <b class="letter">{codeLetter(code.code)}</b>
                  <a href={at.to(addresses.code(language, number, code.code))}>
                    {ofLabels(code.labels, language)}
                  </a>
                </li>
              ))}
          </ol>
        </>
      ),
      pieces: new Map(
        view.digest.parties.map((party): [string, Piece] => [
          party.id,
          at => <Row party={party} taxonomy={taxonomy} at={at} />
        ])
      ),
      around: (rows, at) => (
        <section class="scroll" aria-label={at.say('matrix.tableOf', {taxonomy: title})} tabindex={0}>
          <table class="matrix">
            <caption class="h">{at.say('matrix.caption', {taxonomy: title})}</caption>
            <thead>
              <tr>
                <th scope="col">{at.say('matrix.party')}</th>
                {taxonomy.codes.map(code => (
                  <th scope="col">
                    <a
                      href={at.to(addresses.code(language, number, code.code))}
                      title={isLetter(code.code) ? codeInWords(code, at) : undefined}
                    >
                      {isLetter(code.code) ? codeLetter(code.code) : ofLabels(code.labels, language)}
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rows}</tbody>
          </table>
        </section>
      )
    },
    shell,
    view
  )
}

const Row = ({
  party,
  taxonomy,
  at
}: {
  readonly party: Party
  readonly taxonomy: Taxonomy
  readonly at: At
}) => {
  const address = at.to(addresses.party(at.language, at.number, party.id))
  const cells = new Map(at.cellsOf(party.id).map(cell => [cell.code, cell]))
  return (
    <tr>
      <th scope="row">
        <a href={address}>
          <bdi>{at.partyName(party.id)}</bdi>
        </a>
      </th>
      {taxonomy.codes.map(({code}) => (
        <SignOf cell={cells.get(code)} address={address} at={at} />
      ))}
    </tr>
  )
}

const SignOf = ({
  cell,
  address,
  at
}: {
  readonly cell: Cell | undefined
  readonly address: string
  readonly at: At
}) => {
  // An edition has a cell for each party and code; a hole in it must not look like silence.
  const manner = cell === undefined ? 'unread' : mannerOf(cell)
  if (cell === undefined || manner === 'silent' || manner === 'unread')
    return (
      <td class={manner}>
        <i>{at.say(`terms.manner-${manner}`)}</i>
      </td>
    )
  return (
    <td class={cell.evidence === null ? manner : `${manner} ${cell.evidence}`}>
      <a href={`${address}#${manner === 'unsure' ? MAY_HAVE_SAID : anchorOf(cell.code)}`}>
        <span aria-hidden="true">
          {mannerSigns[manner]}
          {cell.acts.length > 0 && (
            <small>{cell.acts.map(act => at.say(`terms.letter-${act}`)).join('')}</small>
          )}
        </span>
        <i>
          {mannerInWords(manner, cell.acts, at.say)}
          {cell.evidence !== null && `${at.say('common.comma')}${evidenceInWords(cell.evidence, at.say)}`}
        </i>
      </a>
    </td>
  )
}
