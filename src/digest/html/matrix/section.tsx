import {raw} from 'hono/html'
import type {Digest} from '../../../domain/digest/digest.js'
import {mannerOf} from '../../manners.js'
import {ofLabels} from '../../words/labels.js'
import {directionOf} from '../../words/locale.js'
import {codeLetter, isLetter, ofParties} from '../phrases.js'
import type {Places} from '../places.js'
import {Words} from '../words.js'
import {Filters} from './filters.js'
import {picture} from './picture.js'
import {MatrixTable} from './table.js'

type Taxonomy = Digest['taxonomies'][number]

// So many rows still fit on one printed page.
const rowsInPicture = 34

/** For each taxonomy, who says what on each code: as a picture, and as a table with the same facts. */
export const Matrices = ({at}: {readonly at: Places}) => (
  <section id="matrix" aria-labelledby="matrix-h">
    <h2 id="matrix-h">{at.say('matrix.heading')}</h2>
    <Filters at={at} />
    {at.digest.taxonomies.map((taxonomy, index) => (
      <section class="lens" data-list={index + 1} id={`t${index + 1}`} aria-labelledby={`t${index + 1}-h`}>
        <h3 id={`t${index + 1}-h`}>{ofLabels(taxonomy.labels, at.language)}</h3>
        <p class="small">
          <Words of="matrix.about" values={{source: taxonomy.source, version: taxonomy.version}} at={at} />
        </p>
        <div class="glance">
          <Pictures taxonomy={taxonomy} at={at} />
          <CodeKey taxonomy={taxonomy} at={at} />
        </div>
        <p class="small hint">{at.say('matrix.hint')}</p>
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
          part={index + 1}
          parts={parts}
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
  readonly part: number
  readonly parts: number
  readonly id: string
  readonly at: Places
}

function OnePicture({taxonomy, rows, part, parts, id, at}: PictureProps) {
  const shown = new Map(rows.map(row => [row, rowName(row, at)]))
  const tiles = taxonomy.codes.flatMap(({code}) =>
    at.cellsOn(code).flatMap(cell => {
      const party = shown.get(cell.party)
      return party === undefined ? [] : [{party, code: codeLetter(code), manner: mannerOf(cell)}]
    })
  )
  const drawing = picture(tiles, {
    parties: [...shown.values()],
    codes: taxonomy.codes.map(({code, labels}) => ({
      code: codeLetter(code),
      // In English the code itself is words enough.
      name: isLetter(code) || at.language === 'en' ? codeLetter(code) : ofLabels(labels, at.language)
    })),
    labelledBy: id,
    direction: directionOf(at.language)
  })
  const taxonomyName = ofLabels(taxonomy.labels, at.language)
  return (
    <figure class="picture">
      <section class="scroll" aria-labelledby={id} tabindex={0}>
        {raw(drawing)}
      </section>
      <figcaption class="small">
        <span id={id}>
          {parts === 1
            ? at.say('matrix.picture', {taxonomy: taxonomyName})
            : at.say('matrix.pictureInParts', {taxonomy: taxonomyName, part, parts})}
        </span>{' '}
        <Words
          of="matrix.signsUnder"
          values={{heading: at.say('opening.howToRead')}}
          marks={{link: words => <a href="#read">{words}</a>}}
          at={at}
        />
      </figcaption>
    </figure>
  )
}

const CodeKey = ({taxonomy, at}: {readonly taxonomy: Taxonomy; readonly at: Places}) => (
  <ul class={taxonomy.codes.every(({code}) => isLetter(code)) ? 'key letters' : 'key'}>
    {taxonomy.codes.map(({code, labels, counts}) => (
      <li>
        {isLetter(code) && <b>{codeLetter(code)} </b>}
        <a href={`#${at.code(code)}`}>{ofLabels(labels, at.language)}</a>{' '}
        <span class="small">{ofParties(counts.position + counts.mentions, at)}</span>
      </li>
    ))}
  </ul>
)

// Two parties might bear one name, and a picture needs each row to be its own.
const rowName = (id: string, at: Places): string =>
  at.digest.parties.filter(party => at.partyName(party.id) === at.partyName(id)).length > 1
    ? at.say('common.remark', {words: at.partyName(id), remark: id})
    : at.partyName(id)
