import {raw} from 'hono/html'
import type {Digest} from '../../../domain/digest/digest.js'
import {matricesOf} from '../../pictures/matrix.js'
import {sceneOf} from '../../pictures/picture.js'
import {ofLabels} from '../../words/labels.js'
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
      <section class="lens" data-list={index + 1} id={`t${index + 1}`} aria-labelledby={`t${index + 1}-h`}>
        <h3 id={`t${index + 1}-h`}>{ofLabels(taxonomy.labels, at.language)}</h3>
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
    ))}
  </section>
)

const Pictures = ({taxonomy, at}: {readonly taxonomy: Taxonomy; readonly at: Places}) => (
  <div class="pictures">
    {matricesOf(taxonomy, sceneOf(at.digest, at.language)).map(({svg, title}) => (
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
