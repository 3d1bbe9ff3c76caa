import type {Child} from 'hono/jsx'
import type {At} from '../../view.js'

type Props = {
  readonly heading: 'code.inTheirOwnWords' | 'party.ownWords'
  readonly words: Child
  readonly at: At
}

/** The words of parties on a page, under their heading. */
export const OwnWords = ({heading, words, at}: Props) => (
  <section class="words" aria-labelledby="words-h">
    <h2 id="words-h">{at.word(heading)}</h2>
    {words}
  </section>
)
