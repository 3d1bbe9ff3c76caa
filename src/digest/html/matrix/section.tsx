import {raw} from 'hono/html'
import type {Digest} from '../../../domain/digest/digest.js'
import {matricesOf} from '../../pictures/matrix.js'
import {sceneOf} from '../../pictures/picture.js'
import {ofLabels} from '../../words/labels.js'
import {Kept} from '../kept.js'
import {codeLetter, isLetter, ofParties} from '../phrases.js'
import type {Places} from '../places.js'
import {Words} from '../words.js'
import {Filters} from './filters.js'
import {MatrixTable} from './table.js'

type Taxonomy = Digest['taxonomies'][number]

/** For each taxonomy, who says what on each code: as a picture, and as a table with the same facts. */
export const Matrices = ({at}: {readonly at: Places}) => (
  <section id="matrix" aria-labelledby="matrix-h">
    <h2 id="matrix-h">{at.say('matrix.heading')}</h2>
    <Filters at={at} />
    {at.digest.taxonomies.map((taxonomy, index) => (
      <Kept
        place={`matrix ${taxonomy.id}`}
        from={[taxonomy, index]}
        at={at}
        of={at => <Matrix taxonomy={taxonomy} rank={index + 1} at={at} />}
      />
    ))}
  </section>
)

type MatrixProps = {readonly taxonomy: Taxonomy; readonly rank: number; readonly at: Places}

const Matrix = ({taxonomy, rank, at}: MatrixProps) => (
  <section class="lens" data-list={rank} id={`t${rank}`} aria-labelledby={`t${rank}-h`}>
    <h3 id={`t${rank}-h`}>{ofLabels(taxonomy.labels, at.language)}</h3>
    <p class="small">
      <Words of="matrix.about" values={{source: taxonomy.source, version: taxonomy.version}} at={at} />
    </p>
    <div class="glance">
      <Pictures taxonomy={taxonomy} at={at} />
      <CodeKey taxonomy={taxonomy} at={at} />
    </div>
    <p class="small hint">
      {at.say('matrix.hint')} {at.say('quotes.evidenceEdges')}
    </p>
    <MatrixTable taxonomy={taxonomy} at={at} />
  </section>
)

function Pictures({taxonomy, at}: {readonly taxonomy: Taxonomy; readonly at: Places}) {
  const pictures = matricesOf(taxonomy, sceneOf(at.digest, at.language), at)
  return (
    <div class="pictures">
      {pictures.map(({svg, title}) => (
        <figure class="picture">
          <section class="scroll" aria-label={title} tabindex={0}>
            {/* Drawn by us, from signs and escaped names. */}
            {raw(svg)}
          </section>
          <figcaption>{title}</figcaption>
        </figure>
      ))}
    </div>
  )
}

const CodeKey = ({taxonomy, at}: {readonly taxonomy: Taxonomy; readonly at: Places}) => (
  <ul class={taxonomy.codes.every(({code}) => isLetter(code)) ? 'key letters' : 'key'}>
    {taxonomy.codes.map(({code, labels, counts}) => (
      <li>
        {isLetter(code) && <b>{codeLetter(code)} </b>}
        <a href={`#${at.code(code)}`}>
          {ofLabels(labels, at.language)}{' '}
          <span class="small">{ofParties(counts.position + counts.mentions, at)}</span>
        </a>
      </li>
    ))}
  </ul>
)
