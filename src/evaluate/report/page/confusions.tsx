import {languageOf, plain} from '../../../digest/html/plain.js'
import type {Confusion} from '../../tags/confusions.js'
import {codeOrNothing} from '../report-text.js'

/** The worst confusions, each with some of its passages. */
export const Confusions = ({confusions}: {readonly confusions: readonly Confusion[]}) => (
  <section id="confusions" aria-labelledby="confusions-h">
    <h2 id="confusions-h">Worst confusions</h2>
    {confusions.length === 0 && <p>People and tagger gave the same codes throughout.</p>}
    {confusions.map(({wanted, given, count, passages}) => (
      <section>
        <h3>
          {count} × wanted {plain(codeOrNothing(wanted))}, given {plain(codeOrNothing(given))}
        </h3>
        {passages.map(passage => (
          <figure class="quote">
            <blockquote {...languageOf(passage.language)}>{passage.text}</blockquote>
            <figcaption>
              <bdi>{plain(passage.id)}</bdi>: given {listOf(passage.given)}; wanted {listOf(passage.wanted)}
            </figcaption>
          </figure>
        ))}
      </section>
    ))}
  </section>
)

const listOf = (codes: readonly string[]): string => plain(codes.join(', ')) || 'nothing'
