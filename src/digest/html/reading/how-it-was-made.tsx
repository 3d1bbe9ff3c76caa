import {mannersInKey} from '../../manners.js'
import {Sign} from '../matrix/legend.js'
import type {Places} from '../places.js'
import {Words} from '../words.js'

/** The long form of "How to read this": what each cell means exactly, how it was made, and what it does not say. */
export const HowItWasMade = ({at}: {readonly at: Places}) => (
  <section id="made" aria-labelledby="made-h">
    <h2 id="made-h">{at.say('making.heading')}</h2>
    <p>
      <Words of="making.cells" values={{lists: at.digest.taxonomies.length}} at={at} />
    </p>
    <dl class="meanings">
      {mannersInKey.map(manner => (
        <div>
          <dt>
            <Sign manner={manner} /> {at.say(`terms.manner-${manner}`)}
          </dt>
          <dd>{at.say(`making.${manner}`)}</dd>
        </div>
      ))}
    </dl>
    <p>
      <Words of="quotes.evidenceMeans" values={{}} at={at} /> {at.say('quotes.evidenceEdges')}
    </p>
    <p>{at.say('making.quotes')}</p>
    <p>{at.say('making.paper')}</p>
    <p>{at.say('making.order')}</p>
  </section>
)
