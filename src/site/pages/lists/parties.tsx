import {addresses} from '../../addresses.js'
import type {Shell} from '../../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../../parts/parted.js'
import type {At, Party, View} from '../../view.js'
import {countedKinds} from './cell-kinds.js'
import {ListTable} from './list-table.js'

/** All parties in alphabetical order, with how many codes each speaks to. */
export function partiesPage(shell: Shell, view: View): Parted {
  const {language, number, word} = view
  return partedPage(
    {
      address: addresses.parties(language, number),
      title: word('frame.parties'),
      place: 'parties',
      inLanguage: other => addresses.parties(other, number),
      head: at => (
        <>
          <h1>{at.word('frame.parties')}</h1>
          <p class="lead">{at.word('edition.partiesSay')}</p>
        </>
      ),
      pieces: new Map(
        view.digest.parties.map((party): [string, Piece] => [
          party.id,
          at => <PartyRow party={party} at={at} />
        ])
      ),
      around: (rows, at) => (
        <ListTable
          caption={at.word('lists.partiesCaption', {
            codes: at.digest.taxonomies.flatMap(({codes}) => codes).length
          })}
          of={at.word('lists.party')}
          figures={[
            at.word('lists.submissions'),
            at.word('lists.takesPosition'),
            at.word('lists.mentions'),
            at.word('lists.silent'),
            at.word('lists.unread')
          ]}
        >
          {rows}
        </ListTable>
      )
    },
    shell,
    view
  )
}

const PartyRow = ({party, at}: {readonly party: Party; readonly at: At}) => {
  const cells = at.cellsOf(party.id)
  return (
    <tr>
      <th scope="row">
        <a href={at.to(addresses.party(at.language, at.number, party.id))}>
          <bdi>{at.partyName(party.id)}</bdi>
        </a>
      </th>
      <td class="figure">{party.submissions.length}</td>
      {countedKinds.map(kind => (
        <td class="figure">{cells.filter(({cell}) => cell === kind).length}</td>
      ))}
    </tr>
  )
}
