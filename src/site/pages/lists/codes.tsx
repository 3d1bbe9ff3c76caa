import {codeInWords, codeLetter, isLetter} from '../../../digest/html/phrases.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {addresses} from '../../addresses.js'
import type {Shell} from '../../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../../parts/parted.js'
import type {At, Taxonomy, View} from '../../view.js'
import {countedKinds} from './cell-kinds.js'
import {ListTable} from './list-table.js'

/** All codes, list by list, with how many parties speak to each. */
export function codesPage(shell: Shell, view: View): Parted {
  const {language, number, word} = view
  return partedPage(
    {
      address: addresses.codes(language, number),
      title: word('frame.codes'),
      place: 'codes',
      inLanguage: other => addresses.codes(other, number),
      head: at => (
        <>
          <h1>{at.word('frame.codes')}</h1>
          <p class="lead">{at.word('edition.codesSay')}</p>
        </>
      ),
      pieces: new Map(
        view.digest.taxonomies.map((taxonomy): [string, Piece] => [
          taxonomy.id,
          at => <CodesOf taxonomy={taxonomy} at={at} />
        ])
      )
    },
    shell,
    view
  )
}

const CodesOf = ({taxonomy, at}: {readonly taxonomy: Taxonomy; readonly at: At}) => {
  const name = ofLabels(taxonomy.labels, at.language)
  return (
    <section id={taxonomy.id}>
      <h2>{name}</h2>
      <p>
        <a href={at.to(addresses.matrix(at.language, at.number, taxonomy.id))}>
          {at.word('lists.matrixOf', {taxonomy: name})}
        </a>
      </p>
      <ListTable
        caption={at.word('lists.codesCaption', {taxonomy: name, parties: at.digest.parties.length})}
        of={at.word('lists.code')}
        figures={[
          at.word('lists.takePosition'),
          at.word('lists.mention'),
          at.word('lists.silent'),
          at.word('lists.unread')
        ]}
      >
        {taxonomy.codes.map(code => (
          <tr>
            <th scope="row">
              {isLetter(code.code) && <b class="letter">{codeLetter(code.code)}</b>}
              <a href={at.to(addresses.code(at.language, at.number, code.code))}>
                {isLetter(code.code) ? ofLabels(code.labels, at.language) : codeInWords(code, at)}
              </a>
            </th>
            {countedKinds.map(kind => (
              <td class="figure">{code.counts[kind]}</td>
            ))}
          </tr>
        ))}
      </ListTable>
    </section>
  )
}
