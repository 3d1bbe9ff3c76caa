import type {Cell, Digest} from '../../domain/digest.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {CellKind} from '../../domain/position.js'

/** The lenses of the digest, and how many parties are in each kind of cell under each code. */
export function taxonomiesOf(cells: readonly Cell[], pipeline: Pipeline): Digest['taxonomies'] {
  const counts = countsByCode(cells)
  return pipeline.taxonomies.map(({id, version, labels, source, codes}) => ({
    id,
    version,
    labels,
    source,
    codes: codes.map(({code, labels, definition, source, wording}) => ({
      code: `${id}/${code}`,
      labels,
      definition,
      source,
      wording,
      counts: counts.get(`${id}/${code}`) ?? noCounts()
    }))
  }))
}

type Counts = Record<CellKind, number>

const noCounts = (): Counts => ({silent: 0, mentions: 0, position: 0, unread: 0})

function countsByCode(cells: readonly Cell[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const {code, cell} of cells) {
    const before = counts.get(code) ?? noCounts()
    counts.set(code, {...before, [cell]: before[cell] + 1})
  }
  return counts
}
