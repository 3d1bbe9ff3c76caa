import type {Digest} from '../../../domain/digest/digest.js'
import {countOf, restsOnNone, type Told} from '../told.js'

/** That not everything is covered that was handed in, where that is so, as the summary may be handed out by itself. */
export const covers = ({covers}: Digest): readonly Told[] =>
  covers === undefined
    ? []
    : [
        {
          id: 'covers',
          figures: [countOf('left-out', 'parties', {members: covers.leftOut.map(({party}) => party)})],
          ...restsOnNone,
          said: at => at.words('covering.front', {}, {link: 'method'})
        }
      ]
