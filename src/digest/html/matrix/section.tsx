import {raw} from 'hono/html'
import type {Digest} from '../../../domain/digest/digest.js'
import {label} from '../../labels.js'
import {mannerOf} from '../../words.js'
import {codeLetter, isLetter, ofParties} from '../phrases.js'
import type {Places} from '../places.js'
import {picture} from './picture.js'
import {MatrixTable} from './table.js'

type Taxonomy = Digest['taxonomies'][number]

// So many rows still fit on one printed page.
const rowsInPicture = 34

/** For each taxonomy, who says what on each code: as a picture, and as a table with the same facts. */
export const Matrices = ({at}: {readonly at: Places}) => (
  <section id="matrix" aria-labelledby="matrix-h">
    <h2 id="matrix-h">Who speaks to what</h2>
    {at.digest.taxonomies.map((taxonomy, index) => (
      <section class="lens" id={`t${index + 1}`} aria-labelledby={`t${index + 1}-h`}>
        <h3 id={`t${index + 1}-h`}>{label(taxonomy.labels, at.language)}</h3>
        <p class="small">
          Source: {taxonomy.source}. Version {taxonomy.version}. Behind each code stands how many parties
          speak to it.
        </p>
        <div class="glance">
          <Pictures taxonomy={taxonomy} at={at} />
          <CodeKey taxonomy={taxonomy} at={at} />
        </div>
        <p class="small hint">
          In the table, a sign leads to the party’s own words, and a party’s name to all that it says.
        </p>
        <MatrixTable taxonomy={taxonomy} at={at} />
      </section>
    ))}
  </section>
)

function Pictures({taxonomy, at}: {readonly taxonomy: Taxonomy; readonly at: Places}) {
  const {parties, taxonomies} = at.digest
  const parts = Math.ceil(parties.length / rowsInPicture)
  return (
    <div class="pictures">
      {Array.from({length: parts}, (_, index) => (
        <OnePicture
          taxonomy={taxonomy}
          rows={parties.slice(index * rowsInPicture, (index + 1) * rowsInPicture).map(({id}) => id)}
          part={parts === 1 ? '' : `, part ${index + 1} of ${parts}`}
          id={`t${taxonomies.indexOf(taxonomy) + 1}-p${index + 1}`}
          at={at}
        />
      ))}
    </div>
  )
}

type PictureProps = {
  readonly taxonomy: Taxonomy
  readonly rows: readonly string[]
  readonly part: string
  readonly id: string
  readonly at: Places
}

function OnePicture({taxonomy, rows, part, id, at}: PictureProps) {
  const shown = new Map(rows.map(row => [row, rowName(row, at)]))
  const tiles = taxonomy.codes.flatMap(({code}) =>
    at.cellsOn(code).flatMap(cell => {
      const party = shown.get(cell.party)
      return party === undefined ? [] : [{party, code: codeLetter(code), manner: mannerOf(cell)}]
    })
  )
  const drawing = picture(tiles, {
    parties: [...shown.values()],
    codes: taxonomy.codes.map(({code}) => codeLetter(code)),
    labelledBy: id
  })
  return (
    <figure class="picture">
      <section class="scroll" aria-labelledby={id} tabindex={0}>
        {raw(drawing)}
      </section>
      <figcaption class="small">
        <span id={id}>
          Picture of parties by codes, {label(taxonomy.labels, at.language)}
          {part}. The table below says the same in words.
        </span>{' '}
        The signs are explained under <a href="#read">How to read this</a>.
      </figcaption>
    </figure>
  )
}

const CodeKey = ({taxonomy, at}: {readonly taxonomy: Taxonomy; readonly at: Places}) => (
  <ul class={taxonomy.codes.every(({code}) => isLetter(code)) ? 'key letters' : 'key'}>
    {taxonomy.codes.map(({code, labels, counts}) => (
      <li>
        {isLetter(code) && <b>{codeLetter(code)} </b>}
        <a href={`#${at.code(code)}`}>{label(labels, at.language)}</a>{' '}
        <span class="small">{ofParties(counts.position + counts.mentions, at)}</span>
      </li>
    ))}
  </ul>
)

// Two parties might bear one name, and a picture needs each row to be its own.
const rowName = (id: string, at: Places): string =>
  at.digest.parties.filter(party => at.partyName(party.id) === at.partyName(id)).length > 1
    ? `${at.partyName(id)} (${id})`
    : at.partyName(id)
